package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import io.github.shownotes.catalogue.QuickSearch;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.SearchTerm;

/// Searches the catalogue.
@Command(name = "search", description = {"Find projects, articles and people that all the words fit.",
    "Prints kind, slug, name, number of episodes, day last covered and address, tab-separated in a pipe."},
        footer = {
            "  catalogue search pytest", "  catalogue search --limit 5 progress bar",
            "  catalogue search --json rich | jq -r .url"})
final class SearchCommand implements Callable<Integer> {
    /// What `show` needs, and columns of which a part says nothing.
    private static final int SLUG = 1;
    private static final int EPISODES = 3;
    private static final int LAST = 4;

    private static final int MOST_HITS = 10_000;

    private final CatalogueCommand catalogue;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words of a name, a title or a description.")
    private List<String> words = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20",
            description = "How many hits to print at most; ${DEFAULT-VALUE} by default.")
    private int limit;

    @Option(names = "--json", description = "Print one JSON object for each hit.")
    private boolean json;

    SearchCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--limit", limit, 1, MOST_HITS);
        String wanted = String.join(" ", words);
        UsageException.requireText("WORDS", wanted);
        catalogue.requireNamed();
        List<EntityRow> hits = QuickSearch.find(catalogue.settings(), wanted, limit);
        List<String> ignored = SearchTerm.ignored(wanted);
        if (!ignored.isEmpty()) {
            catalogue.messages().note("only the first " + SearchTerm.MOST_WORDS + " words were looked for, without "
                    + String.join(" ", ignored) + ".");
        }
        if (hits.isEmpty()) {
            catalogue.messages().note("nothing fits " + wanted + (words.size() == 1
                    ? ". Check how it is written, or try the beginning of it."
                    : ". Try fewer words."));
        }
        if (json) {
            try (Output output = catalogue.output()) {
                hits.forEach(hit -> output.line(EntityJson.text(hit)));
            }
            return ExitStatus.DONE;
        }
        var columns = new Columns(catalogue.terminal()).keeping(SLUG, EPISODES, LAST);
        for (EntityRow hit : hits) {
            columns.row(hit.kind().label(), hit.slug(), hit.name(), Count.of(hit.timesCovered(), "episode"),
                    Objects.toString(hit.lastCovered(), ""), Objects.toString(hit.url(), ""));
        }
        try (Output output = catalogue.output()) {
            columns.print(output);
        }
        return ExitStatus.DONE;
    }
}
