package io.github.shownotes.catalogue.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CoverageRow;

/// Where a link is written.
sealed interface LinkPlace {
    /// As a person reads it, and finds it by.
    String label();

    /// A line of a document.
    ///
    /// @param file the document, as it was given
    /// @param line from 1
    record InDocument(String file, int line) implements LinkPlace {
        @Override
        public String label() {
            return file + ":" + line;
        }
    }

    /// The notes of an episode of the catalogue.
    ///
    /// @param show the show's name in addresses
    /// @param episode the episode's name in addresses
    /// @param number the episode's number, or null
    /// @param title the episode's title
    record InEpisode(String show, String episode, @Nullable Integer number, String title) implements LinkPlace {
        /// The place in an episode that a link was found in.
        static InEpisode of(CoverageRow row) {
            return new InEpisode(row.showSlug(), row.episodeSlug(), row.number(), row.title());
        }

        /// As `catalogue show` takes it.
        @Override
        public String label() {
            return show + "/" + episode;
        }
    }

    /// The first places, and how many more there are: `notes.md:3, notes.md:9 and 2 more`.
    ///
    /// @param named how many are named at most, from 1
    static String summary(List<LinkPlace> places, int named) {
        String first = places.stream().limit(named).map(LinkPlace::label).collect(Collectors.joining(", "));
        return places.size() <= named ? first : first + " and " + (places.size() - named) + " more";
    }
}
