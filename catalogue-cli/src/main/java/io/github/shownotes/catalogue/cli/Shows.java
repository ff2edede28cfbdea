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
}
