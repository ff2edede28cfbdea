package io.github.shownotes.catalogue.web.things;

import java.util.List;

import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Day;

/// A thing in a list, like an entry in the index of a book: with the numbers of the episodes where it stands.
///
/// @param thing what is listed
/// @param locators the newest episodes that mention it
/// @param more how many others do
public record Entry(EntityRow thing, List<Locator> locators, int more) {
    private static final int SHOWN = 4;

    /// An episode, as an index names it.
    ///
    /// @param text its number, or its day when it has none
    /// @param title its title
    /// @param address its page
    public record Locator(String text, String title, String address) {
        static Locator of(CoverageRow episode) {
            return new Locator(text(episode), episode.title(), Address.episode(episode.showSlug(), episode
                    .episodeSlug()));
        }

        private static String text(CoverageRow episode) {
            if (episode.number() != null) {
                return Integer.toString(episode.number());
            }
            return episode.published() == null ? "undated" : Day.inColumn(episode.published());
        }
    }

    /// Copies the list.
    public Entry {
        locators = List.copyOf(locators);
    }

    /// A thing without its episodes.
    public static Entry bare(EntityRow thing) {
        return new Entry(thing, List.of(), 0);
    }

    /// A thing with the newest of the episodes that mention it.
    ///
    /// @param newest the newest first
    public static Entry newest(EntityRow thing, List<CoverageRow> newest) {
        Places places = places(newest, thing.timesCovered());
        return new Entry(thing, places.locators(), places.more());
    }

    /// Episodes, as an index names them.
    ///
    /// @param locators the newest
    /// @param more how many others there are
    public record Places(List<Locator> locators, int more) {
        /// Copies the list.
        public Places {
            locators = List.copyOf(locators);
        }
    }

    /// The newest of some episodes.
    ///
    /// @param newest the newest first
    /// @param times how many there are in all
    public static Places places(List<CoverageRow> newest, int times) {
        List<Locator> locators = newest.stream().limit(SHOWN).map(Locator::of).toList();
        return new Places(locators, Math.max(0, times - locators.size()));
    }

    /// A thing with the episodes that mention it.
    ///
    /// @param episodes the oldest first
    static Entry of(EntityRow thing, List<CoverageRow> episodes) {
        return new Entry(thing, episodes.reversed()
                .stream()
                .limit(SHOWN)
                .map(Locator::of)
                .toList(), Math.max(0, episodes.size() - SHOWN));
    }
}
