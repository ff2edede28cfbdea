package io.github.shownotes.catalogue.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.Wayback;
import io.github.shownotes.catalogue.store.LinkSelection;

/// Finds out which links are alive.
@Command(name = "check-links", description = {
    "Find out which links are alive, where they went, and whether there is a copy.",
    "Without arguments it checks the links of the catalogue that are due and keeps their history; with arguments it checks"
            + " the links in those documents and keeps nothing."},
        footer = {
            "  catalogue check-links", "  catalogue check-links --since-episode 300 --fail-on dead,parked",
            "  catalogue check-links --retry-failed --format markdown",
            "  catalogue check-links README.md docs/ --format github"})
final class CheckLinksCommand implements Callable<Integer> {
    private static final int LONGEST_AGE = 36_500;

    private final CatalogueCommand catalogue;

    @Mixin
    private final CheckingOptions checking = new CheckingOptions();

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|URL",
            description = "Documents in Markdown, HTML or text whose links are checked instead of the catalogue's, folders of"
                    + " such, or patterns in quotes: 'docs/**/*.md'. Hidden folders and node_modules are left out.")
    private List<String> documents = List.of();

    @Option(names = "--since-episode", paramLabel = "N", description = "Only links of episode N and later ones.")
    private @Nullable Integer sinceEpisode;

    @Option(names = "--host", paramLabel = "HOST", description = "Only links of this host and its sub-domains.")
    private @Nullable String host;

    @Option(names = "--max-age", paramLabel = "DAYS",
            description = "Check every link whose last check is older, instead of those that are due.")
    private @Nullable Integer maxAge;

    @Option(names = "--retry-failed", description = "Check only links that were not alive the last time.")
    private boolean retryFailed;

    @Option(names = "--fragments",
            description = "Check in documents that the place an address names (#part) is on the page.")
    private boolean fragments;

    @Option(names = "--archived",
            description = "Look for copies of the links of documents too; for a catalogue that is always done.")
    private boolean archived;

    @Option(names = "--fail-on", paramLabel = "VERDICT", split = ",",
            description = "Exit with 1 when a link has one of these verdicts, such as dead,soft404,parked.")
    private List<String> failOn = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private LinkReportFormat format = LinkReportFormat.TABLE;

    CheckLinksCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--max-age", maxAge == null ? 0 : maxAge, 0, LONGEST_AGE);
        VerdictSet failing = VerdictSet.parse("--fail-on", failOn);
        try (Output output = catalogue.output();
                LinkChecker checker = checking.checker(catalogue.terminal());
                var progress = new ProgressLine(catalogue.terminal(), catalogue.messages())) {
            var run = new LinkCheckRun(checker, LinkReport.of(format, output, catalogue.terminal().outIsTerminal()),
                    failing, progress, catalogue.messages());
            return documents.isEmpty() ? ofCatalogue(run) : run.documents(documents, fragments, archive());
        }
    }

    private int ofCatalogue(LinkCheckRun run) {
        var now = Clock.systemUTC().instant();
        var selection = new LinkSelection(sinceEpisode, host == null ? null : host.replaceFirst("^www\\.", ""), true,
                maxAge == null
                        ? null
                        : now.minus(Duration.ofDays(maxAge)),
                retryFailed, now);
        String address = catalogue.terminal().environment().getOrDefault("CATALOGUE_WAYBACK_URL", Wayback.ADDRESS);
        try (Catalogue open = catalogue.open(); var wayback = new Wayback(address)) {
            return run.catalogue(open, selection, wayback);
        }
    }

    /// The archive that documents are looked up in, or null when nobody wants that.
    private @Nullable Wayback archive() {
        String address = catalogue.terminal().environment().get("CATALOGUE_WAYBACK_URL");
        if (address == null && !archived) {
            return null;
        }
        return new Wayback(address == null ? Wayback.ADDRESS : address);
    }
}
