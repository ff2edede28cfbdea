package io.github.shownotes.catalogue.web.things;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.CoveredDayRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.PageLinks;

/// Every mention of a thing, as its pages show them.
///
/// @param thing the thing
/// @param mentions a page of its mentions, the newest first
/// @param counts in how many episodes of each show it is mentioned, by day
/// @param titles the titles of the shows by slug
public record Coverage(EntityRow thing, Page<MentionRow> mentions, List<CoveredDayRow> counts,
        Map<String, String> titles) {
    /// A show that covered the thing.
    ///
    /// @param title what it is called
    /// @param address its episodes
    /// @param episodes how many of them do
    public record Show(String title, String address, long episodes) {}

    /// A year with the episodes that mention the thing.
    ///
    /// @param year the year
    /// @param episodes how many of its episodes do
    public record Year(int year, long episodes) {}

    /// Copies the list.
    public Coverage {
        counts = List.copyOf(counts);
        titles = Map.copyOf(titles);
    }

    /// How often it was covered, in words.
    public String total() {
        String verb = thing.kind() == EntityKind.PERSON ? "Named in " : "Covered in ";
        return verb + Counted.of(thing.timesCovered(), "episode", "episodes");
    }

    /// The years in which it came up, the newest first.
    public List<Year> years() {
        TreeMap<Integer, Long> years = new TreeMap<>();
        for (CoveredDayRow count : counts) {
            if (count.day() != null) {
                years.merge(count.day().getYear(), (long) count.episodes(), Long::sum);
            }
        }
        return years.descendingMap().entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList();
    }

    /// The shows that covered it, the one that did most often first.
    public List<Show> shows() {
        return counts.stream()
                .collect(Collectors.groupingBy(CoveredDayRow::showSlug, TreeMap::new, Collectors.summingLong(
                        CoveredDayRow::episodes)))
                .entrySet()
                .stream()
                .map(show -> new Show(titles.getOrDefault(show.getKey(), show.getKey()), Address.with("/episodes", Map
                        .of("show", show.getKey())), show.getValue()))
                .sorted(Comparator.comparingLong(Show::episodes).reversed())
                .toList();
    }

    /// The mentions of this page.
    public List<Appearance> appearances() {
        return mentions.items().stream().map(Appearance::new).toList();
    }

    /// The way to the other mentions.
    public PageLinks links() {
        return PageLinks.around(mentions, number -> address(number) + "#mentions");
    }

    /// Says in the frame of the thing's page which of its pages this is.
    public Frame at(Frame frame) {
        return mentions.number() == 1 ? frame : frame.at(address(mentions.number()));
    }

    private String address(int number) {
        return Address.with(Address.of(thing), number == 1 ? Map.of() : Map.of("page", Integer.toString(number)));
    }

    /// What the page is about in a sentence, for those who only see a link to it.
    public String description() {
        String dates = thing.firstCovered() == null ? "" : span(thing.firstCovered(), thing.lastCovered());
        String coverage = total() + dates + ".";
        return thing.summary() == null ? coverage : thing.summary() + " " + coverage;
    }

    private static String span(LocalDate first, @Nullable LocalDate last) {
        return last == null || last.getYear() == first.getYear()
                ? " in " + first.getYear()
                : " from " + first.getYear() + " to " + last.getYear();
    }
}
