package io.github.shownotes.catalogue.web.home;

import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.store.Counts;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.ShowRow;
import io.github.shownotes.catalogue.web.episodes.EpisodeView;
import io.github.shownotes.catalogue.web.layout.Frame;

/// The front page.
///
/// @param shows what the catalogue was made from
/// @param counts how much it holds
/// @param newest the episode that came out last
/// @param discovered the projects that were new most recently
/// @param favourites the projects that come up most often
public record Home(List<ShowRow> shows, Counts counts, Optional<EpisodeView> newest, List<EntityRow> discovered,
        List<EntityRow> favourites) {
    /// Copies the lists.
    public Home {
        shows = List.copyOf(shows);
        discovered = List.copyOf(discovered);
        favourites = List.copyOf(favourites);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.searching("");
    }

    /// What the catalogue is of.
    public String heading() {
        return switch (shows.size()) {
            case 0 -> "Everything a podcast ever covered";
            case 1 -> "Everything " + shows.getFirst().title() + " ever covered";
            default -> "Everything " + shows.size() + " podcasts ever covered";
        };
    }
}
