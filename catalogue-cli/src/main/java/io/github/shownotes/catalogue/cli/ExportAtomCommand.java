package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.export.NewsFeed;

/// Exports what is new as a feed.
@Command(name = "atom", description = {"Write what is new as an Atom feed: episodes, and projects, articles and people",
    "that were covered for the first time."},
        footer = {"  catalogue export atom -o new.atom",
            "  catalogue export atom --site https://example.org/catalogue/ -o site/new.atom"})
final class ExportAtomCommand implements Callable<Integer> {
    private static final int MOST_ENTRIES = 10_000;

    private final CatalogueCommand catalogue;

    @Mixin
    private OutputFile output = new OutputFile();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100",
            description = "How many entries to write at most; ${DEFAULT-VALUE} by default.")
    private int limit;

    @Option(names = "--site", paramLabel = "URL",
            description = "Where the site of 'catalogue export html' is published, for entries that lead there.")
    private @Nullable String site;

    ExportAtomCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        UsageException.requireBetween("--limit", limit, 1, MOST_ENTRIES);
        String folder = site;
        if (folder != null) {
            if (!folder.matches("(?i)https?://\\S+")) {
                throw UsageException.invalid("--site", "it is no http address");
            }
            folder = folder.endsWith("/") ? folder : folder + "/";
        }
        List<NewsFeed.Entry> entries;
        String shows;
        try (Catalogue open = catalogue.openToRead()) {
            entries = NewsFeed.entries(open.episodes(), open.entities(), limit);
            shows = Shows.title(open);
        }
        if (entries.isEmpty()) {
            catalogue.messages().note("no episode has a date, so the feed has no entries."
                    + " Give the notes a 'date:' in their front matter, or ingest the show's feed.");
        }
        return output.write(catalogue, new NewsFeed("New in the catalogue of " + shows, folder, entries, limit)::write);
    }
}
