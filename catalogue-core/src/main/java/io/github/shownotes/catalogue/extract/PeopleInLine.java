package io.github.shownotes.catalogue.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Where a line names people, so that a handle or profile beside a name goes to that person.
final class PeopleInLine {
    private static final Pattern BESIDE = Pattern.compile("^[\\s,:(–—-]{1,5}$|^$");

    private final Line line;
    private final Map<Integer, FoundPerson> byEnd = new LinkedHashMap<>();

    PeopleInLine(Line line) {
        this.line = line;
    }

    /// The line they stand in.
    Line line() {
        return line;
    }

    void add(int end, FoundPerson person) {
        byEnd.put(end, person);
    }

    /// The person whose name ends right before a place, or null.
    @Nullable
    FoundPerson beside(int start) {
        FoundPerson beside = null;
        for (Map.Entry<Integer, FoundPerson> entry : byEnd.entrySet()) {
            if (entry.getKey() <= start && BESIDE.matcher(line.text().substring(entry.getKey(), start)).matches()) {
                beside = entry.getValue();
            }
        }
        return beside;
    }
}
