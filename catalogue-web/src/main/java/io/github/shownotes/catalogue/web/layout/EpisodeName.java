package io.github.shownotes.catalogue.web.layout;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionRow;

/// What an episode is called where its number is not shown beside it.
public final class EpisodeName {
    private EpisodeName() {}

    /// The number and the title.
    public static String of(EpisodeRow episode) {
        return of(episode.number(), episode.title());
    }

    /// The number and the title of the episode that holds a mention.
    public static String of(MentionRow mention) {
        return of(mention.episodeNumber(), mention.episodeTitle());
    }

    /// The number and the title of an episode that mentions something.
    public static String of(CoverageRow episode) {
        return of(episode.number(), episode.title());
    }

    /// Whether the title says no more than the number, as for episodes that have none.
    public static boolean isOnlyNumber(EpisodeRow episode) {
        return isOnlyNumber(episode.number(), episode.title());
    }

    private static String of(@Nullable Integer number, String title) {
        return number == null || isOnlyNumber(number, title) ? title : number + " " + title;
    }

    private static boolean isOnlyNumber(@Nullable Integer number, String title) {
        return title.equalsIgnoreCase("Episode " + number);
    }
}
