package io.github.shownotes.catalogue.web.things;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;

/// Every mention of a thing, as its page shows them.
///
/// @param thing the thing
/// @param appearances its mentions, the newest first
/// @param titles the titles of the shows by slug
public record Coverage(EntityRow thing, List<Appearance> appearances, Map<String, String> titles) {
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
        appearances = List.copyOf(appearances);
        titles = Map.copyOf(titles);
    }

    /// How often it was covered, in words.
    public String total() {
        String verb = thing.kind() == EntityKind.PERSON ? "Named in " : "Covered in ";
        return verb + Counted.of(thing.timesCovered(), "episode", "episodes");
    }

    /// The years in which it came up, the newest first.
    public List<Year> years() {
        return appearances.stream()
                .filter(appearance -> appearance.mention().published() != null)
                .collect(Collectors.groupingBy(
                        appearance -> Objects.requireNonNull(appearance.mention().published(), "a date").getYear(),
                        TreeMap::new, Collectors.mapping(Appearance::episodeAddress, Collectors.toSet())))
                .descendingMap()
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue().size()))
                .toList();
    }

    /// The shows that covered it, the one that did most often first.
    public List<Show> shows() {
        return appearances.stream()
                .collect(Collectors.groupingBy(appearance -> appearance.mention().showSlug(), TreeMap::new, Collectors
                        .mapping(Appearance::episodeAddress, Collectors.toSet())))
                .entrySet()
                .stream()
                .map(show -> new Show(titles.getOrDefault(show.getKey(), show.getKey()), Address.with("/episodes", Map
                        .of("show", show.getKey())), show.getValue().size()))
                .sorted(Comparator.comparingLong(Show::episodes).reversed())
                .toList();
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
