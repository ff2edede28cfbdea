package io.github.shownotes.catalogue.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.ingest.IngestReport;

/// Reads show notes into the catalogue.
@Command(name = "ingest", description = {"Read show notes into the catalogue.",
    "What it already has is left as it is; running it again changes nothing."}, footer = {
        "  catalogue ingest https://pythonbytes.fm/episodes/rss",
        "  catalogue ingest --show 'My Show' notes/",
        "  curl -s https://example.org/feed | catalogue --db my.db ingest -"})
final class IngestCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "A feed's address or file, Markdown notes or a folder of them, a saved text page, or - for standard input.")
    private List<String> sources = List.of();

    @Option(names = "--show", paramLabel = "NAME", description = "The show's name, when the source does not tell it.")
    private @Nullable String show;

    @Mixin
    private TimeLimit limit = new TimeLimit();

    IngestCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Duration longest = limit.duration();
        IngestReport report;
        try (Catalogue open = catalogue.open();
                var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            report = open.ingest().givingUpAfter(longest).ingest(sources, show, progress::at);
        }
        int status = catalogue.messages().problems(report.problems());
        try (Output output = catalogue.output()) {
            output.line(summary(report));
        }
        return status;
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
