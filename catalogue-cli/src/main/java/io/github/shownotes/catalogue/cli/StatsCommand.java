package io.github.shownotes.catalogue.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.Counts;

/// Counts what the catalogue holds.
@Command(name = "stats", description = "Count what the catalogue holds.", footer = {"  catalogue stats",
    "  catalogue --db jdbc:postgresql://localhost/catalogue stats"})
final class StatsCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    StatsCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Counts counts;
        try (Catalogue open = catalogue.openToRead()) {
            counts = open.entities().counts();
        }
        var columns = new Columns(catalogue.terminal().outIsTerminal());
        columns.row("shows", Integer.toString(counts.shows()));
        columns.row("episodes", Integer.toString(counts.episodes()));
        columns.row("projects", Integer.toString(counts.projects()));
        columns.row("articles", Integer.toString(counts.articles()));
        columns.row("people", Integer.toString(counts.people()));
        columns.row("mentions", Integer.toString(counts.mentions()));
        columns.row("links", Integer.toString(counts.links()));
        try (Output output = catalogue.output()) {
            columns.print(output);
        }
        return ExitStatus.DONE;
    }
}
