package io.github.shownotes.catalogue.web.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.search.Hit;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.search.ItemOrder;
import io.github.shownotes.catalogue.source.Slug;

/// Neighbours in a list that share a heading, like a letter in the index of a book.
///
/// @param heading a letter, a year, or how often; empty where the order has no headings
/// @param hits at least one
public record ListGroup(String heading, List<Hit> hits) {
    /// Copies the list.
    public ListGroup {
        hits = List.copyOf(hits);
    }

    /// Cuts a sorted list wherever the heading changes.
    static List<ListGroup> of(List<Hit> sorted, ItemOrder order) {
        List<ListGroup> groups = new ArrayList<>();
        List<Hit> run = new ArrayList<>();
        String heading = "";
        for (Hit hit : sorted) {
            String own = heading(hit.item(), order);
            if (!own.equals(heading) && !run.isEmpty()) {
                groups.add(new ListGroup(heading, run));
                run.clear();
            }
            heading = own;
            run.add(hit);
        }
        if (!run.isEmpty()) {
            groups.add(new ListGroup(heading, run));
        }
        return groups;
    }

    private static String heading(Item item, ItemOrder order) {
        return switch (order) {
            case NAME -> item instanceof Item.Thing thing ? letter(thing.entity().name()) : "";
            case LAST_COVERED, NEWEST, OLDEST -> year(last(item));
            case FIRST_COVERED -> item instanceof Item.Thing thing ? year(thing.entity().firstCovered()) : "";
            case TIMES_COVERED -> often(times(item));
            case STARS -> item instanceof Item.Thing thing ? starred(thing.stars()) : "";
            case RELEVANCE, TITLE -> "";
        };
    }

    private static @Nullable LocalDate last(Item item) {
        return switch (item) {
            case Item.Thing thing -> thing.entity().lastCovered();
            case Item.OfEpisode episode -> episode.episode().published();
            case Item.OfLink link -> link.last();
        };
    }

    private static int times(Item item) {
        return switch (item) {
            case Item.Thing thing -> thing.entity().timesCovered();
            case Item.OfEpisode episode -> 1;
            case Item.OfLink link -> link.times();
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

    private static String starred(@Nullable Integer stars) {
        if (stars == null) {
            return "Stars not known";
        }
        if (stars >= 10_000) {
            return "10,000 stars and more";
        }
        return stars >= 1_000 ? "1,000 to 9,999 stars" : "Fewer than 1,000 stars";
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
