package io.github.shownotes.catalogue.enrich;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.source.Bundled;

/// Projects that are known by name and stand under no heading of the gazetteers.
final class KnownProjects {
    private KnownProjects() {}

    /// The names by the slug of their category.
    static Map<String, List<String>> bundled() {
        var names = new LinkedHashMap<String, List<String>>();
        for (String line : Bundled.lines(KnownProjects.class, "known-projects.tsv")) {
            String[] columns = line.split("\t", -1);
            names.put(columns[0], List.of(columns[1].split("\\|")));
        }
        return names;
    }
}
