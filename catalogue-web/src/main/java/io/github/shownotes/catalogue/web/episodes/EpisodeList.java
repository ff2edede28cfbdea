package io.github.shownotes.catalogue.web.episodes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.EpisodeOrder;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.PageLinks;
import io.github.shownotes.catalogue.web.layout.Section;

/// One page of the list of episodes.
///
/// @param order how it is sorted
/// @param page what there is
public record EpisodeList(EpisodeOrder order, Page<EpisodeRow> page) {
    static final EpisodeOrder DEFAULT = EpisodeOrder.NEWEST;

    /// Neighbours that came out in the same year.
    ///
    /// @param year the year; empty in a list that is not sorted by date
    /// @param episodes at least one
    public record Year(String year, List<EpisodeRow> episodes) {
        /// Copies the list.
        public Year {
            episodes = List.copyOf(episodes);
        }
    }

    /// A way to sort the list.
    ///
    /// @param label what it is called
    /// @param address the list sorted that way
    /// @param current `true` if it is sorted that way, else null
    public record Sorting(String label, String address, @Nullable String current) {}

    /// What surrounds it.
    public Frame frame() {
        return page.number() == 1 ? Frame.first(Section.EPISODES) : Frame.of("Episodes", Section.EPISODES);
    }

    /// How many there are, in words.
    public String total() {
        return Counted.of(page.total(), "episode", "episodes");
    }

    /// What the list holds, under its headings.
    public List<Year> years() {
        if (order == EpisodeOrder.TITLE) {
            return page.items().isEmpty() ? List.of() : List.of(new Year("", page.items()));
        }
        return page.items()
                .stream()
                .collect(Collectors.groupingBy(episode -> year(episode.published()),
                        LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    /// What an episode covered, in words.
    public static String covered(EpisodeRow episode) {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, episode.projects(), "project", "projects");
        add(parts, episode.articles(), "article", "articles");
        add(parts, episode.people(), "person", "people");
        return parts.toString();
    }

    /// The ways to sort it.
    public List<Sorting> sortings() {
        return Arrays.stream(EpisodeOrder.values())
                .map(other -> new Sorting(other.label(), address(other, 1), other == order ? "true" : null))
                .toList();
    }

    /// The way to its other pages.
    public PageLinks links() {
        return PageLinks.around(page, number -> address(order, number));
    }

    private static void add(StringJoiner parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Counted.of(count, one, many));
        }
    }

    private static String address(EpisodeOrder order, int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("sort", order == DEFAULT ? "" : order.label());
        parameters.put("page", number == 1 ? "" : Integer.toString(number));
        return Address.with(Section.EPISODES.path(), parameters);
    }

    private static String year(@Nullable LocalDate day) {
        return day == null ? "No date" : Integer.toString(day.getYear());
    }
}
