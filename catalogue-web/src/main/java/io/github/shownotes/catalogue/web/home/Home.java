package io.github.shownotes.catalogue.web.home;

import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.store.CategoryCountRow;
import io.github.shownotes.catalogue.store.Counts;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.RisingRow;
import io.github.shownotes.catalogue.store.ShowRow;
import io.github.shownotes.catalogue.web.episodes.EpisodeView;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;

/// The front page.
///
/// @param shows what the catalogue was made from
/// @param counts how much it holds
/// @param newest the episode that came out last
/// @param highlights the projects that stand out
/// @param categories all of them
/// @param anniversaries what came out around this day in earlier years
/// @param changes what changed lately
public record Home(List<ShowRow> shows, Counts counts, Optional<EpisodeView> newest, Highlights highlights,
        List<CategoryCountRow> categories, List<Anniversary> anniversaries, List<Change> changes) {
    /// The projects that stand out.
    ///
    /// @param discovered those that were new most recently
    /// @param favourites those that come up most often
    /// @param rising those that come up more often than before
    public record Highlights(List<EntityRow> discovered, List<EntityRow> favourites, List<RisingRow> rising) {
        /// Copies the lists.
        public Highlights {
            discovered = List.copyOf(discovered);
            favourites = List.copyOf(favourites);
            rising = List.copyOf(rising);
        }
    }

    /// Copies the lists.
    public Home {
        shows = List.copyOf(shows);
        categories = List.copyOf(categories);
        anniversaries = List.copyOf(anniversaries);
        changes = List.copyOf(changes);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.searching("").described(heading() + ": every project, article and person, with the episode, "
                + "the segment and the sentence they stand in.");
    }

    /// What the catalogue is of.
    public String heading() {
        return switch (shows.size()) {
            case 0 -> "Everything a podcast ever covered";
            case 1 -> "Everything " + shows.getFirst().title() + " ever covered";
            default -> "Everything " + Counted.inWords(shows.size()) + " podcasts ever covered";
        };
    }

    /// Whether anything stands beside the newest episode.
    public boolean hasMargin() {
        return !categories.isEmpty() || !anniversaries.isEmpty() || !changes.isEmpty();
    }
}
