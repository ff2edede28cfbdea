package io.github.shownotes.catalogue.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.Counts;

/// Counts what the catalogue holds.
@Command(name = "stats", description = "Count what the catalogue holds.", footer = {"  catalogue stats",
    "  catalogue stats --json | jq .projects",
    "  catalogue --db jdbc:postgresql://localhost/catalogue stats"})
final class StatsCommand implements Callable<Integer> {
    private final CatalogueCommand catalogue;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    StatsCommand(CatalogueCommand catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Counts counts;
        try (Catalogue open = catalogue.openToRead()) {
            counts = open.entities().counts();
        }
        var numbers = new LinkedHashMap<String, Integer>();
        numbers.put("shows", counts.shows());
        numbers.put("episodes", counts.episodes());
        numbers.put("projects", counts.projects());
        numbers.put("articles", counts.articles());
        numbers.put("people", counts.people());
        numbers.put("mentions", counts.mentions());
        numbers.put("links", counts.links());
        try (Output output = catalogue.output()) {
            if (json) {
                output.line(JsonLine.of(generator -> numbers.forEach(generator::writeNumberProperty)));
            } else {
                var columns = new Columns(catalogue.terminal());
                numbers.forEach((name, number) -> columns.row(name, Integer.toString(number)));
                columns.print(output);
            }
        }
        return ExitStatus.DONE;
    }
}
