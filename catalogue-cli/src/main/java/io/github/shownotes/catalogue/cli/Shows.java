package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.stream.Collectors;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.ShowRow;

/// What a catalogue is about, in a title.
final class Shows {
    private Shows() {}

    static String title(Catalogue open) {
        List<ShowRow> shows = open.episodes().shows();
        return shows.isEmpty()
                ? "Podcasts"
                : shows.stream().map(ShowRow::title).sorted().collect(Collectors.joining(" and "));
    }

    /// The show of a name in addresses or a title, in any case.
    ///
    /// @throws UsageException if there is none
    static ShowRow named(Catalogue open, String name) {
        List<ShowRow> shows = open.episodes().shows();
        return shows.stream()
                .filter(show -> show.slug().equalsIgnoreCase(name) || show.title().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> UsageException.invalid("--show", name + " is none of the catalogue's shows: " + shows
                        .stream().map(ShowRow::slug).sorted().collect(Collectors.joining(", "))));
    }
}
