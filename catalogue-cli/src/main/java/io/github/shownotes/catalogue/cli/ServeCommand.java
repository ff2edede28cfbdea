package io.github.shownotes.catalogue.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.ingest.IngestReport;
import io.github.shownotes.catalogue.web.DirectoryException;
import io.github.shownotes.catalogue.web.DirectoryServer;
import io.github.shownotes.catalogue.web.RunningDirectory;

/// Serves the directory; the only command that touches the web.
@Command(name = "serve", description = {"Serve the catalogue as a web directory until Ctrl-C.",
    "An empty catalogue is filled with the sample episodes first."},
        footer = {"  catalogue serve",
            "  catalogue --db my.db serve --port 9000 --no-sample"})
final class ServeCommand implements Callable<Integer> {
    private static final String FULL_HISTORY = "./catalogue ingest https://pythonbytes.fm/episodes/rss";

    private final CatalogueCommand catalogue;

    @Option(names = "--port", defaultValue = "8080", paramLabel = "PORT",
            description = "Where to listen; ${DEFAULT-VALUE} by default, 0 for any free port.")
    private int port;

    @Option(names = "--host", defaultValue = DirectoryServer.LOOPBACK, paramLabel = "HOST",
            description = "The address to listen on; ${DEFAULT-VALUE} by default, which only this machine reaches.")
    private String host = DirectoryServer.LOOPBACK;

    @Option(names = "--no-sample", description = "Serve an empty catalogue as it is.")
    private boolean withoutSample;

    @Option(names = "--log-format", paramLabel = "FORMAT",
            description = "How it logs what goes wrong in requests: text (default), or json, an object a line.")
    private LogFormat logFormat = LogFormat.TEXT;

    ServeCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() throws InterruptedException {
        UsageException.requireBetween("--port", port, 0, 65535);
        try (Catalogue open = catalogue.open()) {
            if (!withoutSample && open.entities().counts().episodes() == 0) {
                fill(open);
            }
            try (RunningDirectory directory = DirectoryServer.start(open, host, port)) {
                if (logFormat == LogFormat.JSON) {
                    JsonLogFormatter.install();
                }
                catalogue.messages().note("the directory is at " + directory.address() + " - stop it with Ctrl-C");
                catalogue.messages().note("its health is at " + directory.management());
                directory.awaitClose();
            }
            return ExitStatus.DONE;
        } catch (DirectoryException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }

    private void fill(Catalogue open) {
        Path sample = catalogue.terminal().home().resolve("data").resolve("sample");
        if (!Files.isDirectory(sample)) {
            catalogue.messages().note("the catalogue is empty; fill it with: " + FULL_HISTORY);
            return;
        }
        IngestReport report;
        try (var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            report = open.ingest().ingest(List.of(sample.toString()), null, progress::at);
        }
        catalogue.messages().problems(report.problems());
        catalogue.messages()
                .note("the catalogue was empty and now holds " + Count.of(report.episodesNew(), "sample episode")
                        + "; for the full history run: " + FULL_HISTORY);
    }
}
