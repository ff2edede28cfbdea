package io.github.shownotes.catalogue.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;

/// An entry of a list, with all that is needed to show it.
public sealed interface Item {
    /// A project, an article or a person.
    ///
    /// @param entity the thing
    /// @param newest the newest episodes that mention it, the newest first
    /// @param stars how many people starred its repository, or null
    /// @param flags its health flags
    record Thing(EntityRow entity, List<CoverageRow> newest, @Nullable Integer stars, List<String> flags)
            implements
                Item {
        /// Copies the lists.
        public Thing {
            newest = List.copyOf(newest);
            flags = List.copyOf(flags);
        }
    }

    /// An episode.
    ///
    /// @param episode the episode
    record OfEpisode(EpisodeRow episode) implements Item {}

    /// An address in the notes.
    ///
    /// @param url the address as the notes wrote it first
    /// @param text what readers click on; may be empty
    /// @param kinds what is there, as the places see it
    /// @param state whether it is alive, or null when it was never checked
    /// @param archivedUrl an archive's copy, or null
    /// @param times in how many episodes it stands
    /// @param last the day of the newest of them, or null
    /// @param newest the newest episodes in which it stands, the newest first
    record OfLink(String url, String text, List<String> kinds, @Nullable String state, @Nullable String archivedUrl,
            int times, @Nullable LocalDate last, List<CoverageRow> newest) implements Item {
        /// Copies the lists.
        public OfLink {
            kinds = List.copyOf(kinds);
            newest = List.copyOf(newest);
        }
    }
}
