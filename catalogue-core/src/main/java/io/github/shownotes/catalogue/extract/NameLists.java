package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.source.Bundled;

/// The headings of the bundled gazetteers: what the names below each have in common.
public final class NameLists {
    /// Those whose comments are headings.
    private static final List<String> FILES = List.of("python", "data", "general");

    private NameLists() {}

    /// The names below each heading, aliases included.
    public static Map<String, List<String>> bundled() {
        var lists = new LinkedHashMap<String, List<String>>();
        for (String file : FILES) {
            List<String> names = new ArrayList<>();
            for (String line : Bundled.text(NameLists.class, "gazetteer/" + file + ".tsv").lines().toList()) {
                if (line.startsWith("#")) {
                    names = lists.computeIfAbsent(line.substring(1).strip(), heading -> new ArrayList<>());
                } else if (!line.isBlank()) {
                    String[] columns = line.split("\t", -1);
                    names.add(columns[0]);
                    names.addAll(columns.length > 3 && !columns[3].isEmpty()
                            ? List.of(columns[3].split("\\|"))
                            : List.of());
                }
            }
        }
        lists.values().removeIf(List::isEmpty);
        return lists;
    }
}
