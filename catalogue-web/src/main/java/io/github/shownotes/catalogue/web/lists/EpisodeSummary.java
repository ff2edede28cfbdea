package io.github.shownotes.catalogue.web.lists;

import java.util.StringJoiner;

import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.web.layout.Counted;

/// What an episode covered, in a line.
public final class EpisodeSummary {
    private EpisodeSummary() {}

    /// How much there is of each kind; kinds without any are left out.
    public static String covered(EpisodeRow episode) {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, episode.projects(), "project", "projects");
        add(parts, episode.articles(), "article", "articles");
        add(parts, episode.people(), "person", "people");
        return parts.toString();
    }

    private static void add(StringJoiner parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(Counted.of(count, one, many));
        }
    }
}
