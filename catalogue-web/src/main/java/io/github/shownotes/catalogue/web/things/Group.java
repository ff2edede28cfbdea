package io.github.shownotes.catalogue.web.things;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.EntityOrder;
import io.github.shownotes.catalogue.store.EntityRow;

/// Neighbours in a list that share a heading, like a letter in the index of a book.
///
/// @param heading a letter, a year, or how often
/// @param entries at least one
public record Group(String heading, List<Entry> entries) {
    /// Copies the list.
    public Group {
        entries = List.copyOf(entries);
    }

    /// Cuts a sorted list wherever the heading changes.
    static List<Group> of(List<Entry> sorted, EntityOrder order) {
        List<Group> groups = new ArrayList<>();
        List<Entry> run = new ArrayList<>();
        String heading = "";
        for (Entry entry : sorted) {
            String own = heading(entry.thing(), order);
            if (!own.equals(heading) && !run.isEmpty()) {
                groups.add(new Group(heading, run));
                run.clear();
            }
            heading = own;
            run.add(entry);
        }
        if (!run.isEmpty()) {
            groups.add(new Group(heading, run));
        }
        return groups;
    }

    private static String heading(EntityRow thing, EntityOrder order) {
        return switch (order) {
            case NAME -> letter(thing.name());
            case LAST_COVERED -> year(thing.lastCovered());
            case FIRST_COVERED -> year(thing.firstCovered());
            case TIMES_COVERED -> often(thing.timesCovered());
        };
    }

    private static String year(@Nullable LocalDate day) {
        return day == null ? "No date" : Integer.toString(day.getYear());
    }

    private static String often(int times) {
        if (times >= 50) {
            return "50 episodes and more";
        }
        if (times >= 20) {
            return "20 to 49 episodes";
        }
        if (times >= 10) {
            return "10 to 19 episodes";
        }
        if (times >= 5) {
            return "5 to 9 episodes";
        }
        return times > 1 ? "2 to 4 episodes" : "One episode";
    }

    /// The letter as a slug would have it, so that É stands with E.
    private static String letter(String name) {
        int first = name.codePointAt(0);
        if (Character.isDigit(first)) {
            return "0–9";
        }
        if (!Character.isLetter(first)) {
            return "Signs";
        }
        String plain = Slug.of(Character.toString(first));
        return plain.startsWith("x") && Character.toLowerCase(first) != 'x'
                ? Character.toString(Character.toUpperCase(first))
                : plain.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
