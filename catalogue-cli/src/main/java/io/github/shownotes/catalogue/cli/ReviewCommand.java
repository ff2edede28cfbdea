package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.resolve.ReviewItem;

/// Lists what deserves a person's look.
@Command(name = "review",
        description = {"List what deserves a person's look, the worst first, each with the lines that would"
                + " settle it.",
            "The output is a curation file: copy the lines you agree with into data/curation.yaml."},
        footer = {"  catalogue review --limit 20", "  catalogue review --format json | jq -r .correction"})
final class ReviewCommand implements Callable<Integer> {
    private static final int MOST = 100_000;

    private final CatalogueCommand catalogue;

    @Option(names = "--format", defaultValue = "table", paramLabel = "FORMAT",
            description = "table, for reading and copying (default), or json, one JSON document a line.")
    private ReviewFormat format = ReviewFormat.TABLE;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50",
            description = "How many to print at most; ${DEFAULT-VALUE} by default.")
    private int limit;

    ReviewCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--limit", limit, 1, MOST);
        List<ReviewItem> items;
        try (Catalogue open = catalogue.open()) {
            items = open.review();
        }
        try (Output output = catalogue.output()) {
            items.stream().limit(limit).forEach(item -> output.print(switch (json ? ReviewFormat.JSON : format) {
                case TABLE -> table(item);
                case JSON -> json(item);
            }));
        }
        if (items.size() > limit) {
            catalogue.messages().note((items.size() - limit) + " more; --limit shows more at once.");
        }
        return ExitStatus.DONE;
    }

    private static String table(ReviewItem item) {
        return "# " + reason(item) + ", " + Count.of(item.weight(), "episode") + ": " + item.slug() + ": " + item.text()
                .replaceAll("\\s+", " ") + "\n" + item.correction() + "\n\n";
    }

    private static String json(ReviewItem item) {
        return JsonLine.of(json -> {
            json.writeStringProperty("reason", reason(item));
            json.writeStringProperty("kind", item.kind().label());
            json.writeStringProperty("slug", item.slug());
            json.writeStringProperty("text", item.text());
            json.writeNumberProperty("episodes", item.weight());
            json.writeStringProperty("correction", item.correction());
        }) + "\n";
    }

    private static String reason(ReviewItem item) {
        return item.reason().name().toLowerCase(Locale.ROOT);
    }
}
