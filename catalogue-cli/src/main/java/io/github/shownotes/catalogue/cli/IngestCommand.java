package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.ingest.Ingest;
import io.github.shownotes.catalogue.ingest.IngestReport;
import io.github.shownotes.catalogue.source.Problem;

/// Reads show notes into the catalogue.
@Command(name = "ingest", description = {"Read show notes into the catalogue.",
    "What it already has is left as it is; running it again changes nothing."},
        footer = {
            "  catalogue ingest https://pythonbytes.fm/episodes/rss",
            "  catalogue ingest --show 'My Show' notes/",
            "  curl -s https://example.org/feed | catalogue --db my.db ingest -",
            "  xargs catalogue ingest --later < feeds.txt"})
final class IngestCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Mixin
    private SourceOptions options = new SourceOptions();

    @Option(names = "--later", description = "Only note the sources, for workers to read.")
    private boolean later;

    @Option(names = "--json", description = "Print what was done as one JSON object.")
    private boolean json;

    IngestCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Duration longest = options.timeout();
        if (later) {
            return later();
        }
        IngestReport report;
        Ingest.loadNames();
        try (Catalogue open = catalogue.open();
                var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            report = open.ingest().givingUpAfter(longest).ingest(options.sources(), options.show(), progress::at);
        }
        int status = catalogue.messages().problems(report.problems());
        try (Output output = catalogue.output()) {
            output.line(json ? json(report) : summary(report));
        }
        return status;
    }

    private int later() {
        List<Problem> problems;
        try (Catalogue open = catalogue.open()) {
            problems = open.ingest().later(options.sources(), options.show());
        }
        int noted = options.sources().size() - problems.size();
        int status = catalogue.messages().problems(problems);
        try (Output output = catalogue.output()) {
            output.line(json
                    ? JsonLine.of(line -> {
                        line.writeNumberProperty("noted", noted);
                        ProblemsJson.write(line, problems);
                    })
                    : Count.of(noted, "source") + " noted; a worker reads them.");
        }
        return status;
    }

    private static String json(IngestReport report) {
        return JsonLine.of(json -> {
            json.writeNumberProperty("read", report.episodesRead());
            json.writeNumberProperty("new", report.episodesNew());
            json.writeNumberProperty("changed", report.episodesChanged());
            json.writeNumberProperty("unchanged", report.episodesUnchanged());
            json.writeNumberProperty("mentions", report.mentions());
            json.writeNumberProperty("corrections", report.corrections());
            ProblemsJson.write(json, report.problems());
        });
    }

    private static String summary(IngestReport report) {
        String read = Count.of(report.episodesRead(), "episode") + " read: ";
        if (report.changedNothing()) {
            return read + "nothing changed.";
        }
        return read + report.episodesNew() + " new, " + report.episodesChanged() + " changed, "
                + report.episodesUnchanged() + " unchanged; " + Count.of(report.mentions(), "mention") + " written, "
                + Count.of(report.corrections(), "correction") + " applied.";
    }
}
