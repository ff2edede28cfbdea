package io.github.shownotes.catalogue.ingest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.ShelfRow;

/// The episodes of one show: which of them a source's notes belong to.
///
/// The feed's identifier decides, then the episode's key. A feed that counts anew with each season gives one number to
/// several episodes; those get keys of their own.
final class Shelf {
    private final Map<String, Slot> byKey = new HashMap<>();
    private final Map<String, Set<Slot>> byGuid = new HashMap<>();
    private final Set<String> slugs = new HashSet<>();

    /// The place of one episode.
    static final class Slot {
        private final String key;
        private final String slug;
        private final Map<String, Card> cards = new LinkedHashMap<>();
        private @Nullable Long id;

        private Slot(String key, String slug) {
            this.key = key;
            this.slug = slug;
        }

        /// What tells it from the show's other episodes.
        String key() {
            return key;
        }

        /// Its name in addresses.
        String slug() {
            return slug;
        }

        /// Its key in the database, or null while it is not stored.
        @Nullable
        Long id() {
            return id;
        }

        /// Whether notes of this source are stored for it.
        boolean has(String origin) {
            Card card = cards.get(origin);
            return card != null && !card.fingerprint.isEmpty();
        }

        /// Whether exactly this is stored.
        boolean holds(String origin, String fingerprint) {
            Card card = cards.get(origin);
            return card != null && card.fingerprint.equals(fingerprint);
        }

        /// Notes that it is stored now.
        void stored(long episodeId, String origin, String fingerprint, Episode episode) {
            id = episodeId;
            cards.put(origin, new Card(fingerprint, episode.title(), episode.published(), episode.guid()));
        }
    }

    private record Card(String fingerprint, String title, @Nullable LocalDate published, @Nullable String guid) {
        /// Whether it can only be another episode. Feeds give new identifiers when they move and new titles when they are
        /// corrected; all three change together only from one episode to the next.
        boolean contradicts(Episode episode) {
            return guid != null && episode.guid() != null && !guid.equals(episode.guid()) && published != null
                    && !published
                            .equals(episode.published())
                    && !Slug.of(title).equals(Slug.of(episode.title()));
        }
    }

    /// A shelf with what is stored of a show.
    Shelf(Collection<ShelfRow> rows) {
        for (ShelfRow row : rows) {
            Slot slot = byKey.computeIfAbsent(row.key(), key -> new Slot(key, row.slug()));
            slot.id = row.episodeId();
            slot.cards.put(row.origin(), new Card(row.fingerprint(), row.title(), row.published(), row.guid()));
            slugs.add(row.slug());
            index(slot, row.guid());
        }
    }

    /// The place of an episode; a new one when it has none.
    ///
    /// @param unique whether its identifier names no other episode of the same source
    Slot place(String origin, Episode episode, boolean unique) {
        Set<Slot> same = episode.guid() == null || !unique ? Set.of() : byGuid.getOrDefault(episode.guid(), Set.of());
        if (same.size() == 1) {
            return same.iterator().next();
        }
        String key = episode.key();
        Slot slot = byKey.get(key);
        if (slot != null && contradicts(slot, origin, episode)) {
            key = key + "-" + Slug.of(episode.title());
            slot = byKey.get(key);
        }
        if (slot == null) {
            slot = new Slot(key, freeSlug(key, episode));
            byKey.put(key, slot);
        }
        // What is not stored yet is known too: the next notes of the same source are compared with it.
        slot.cards.putIfAbsent(origin, new Card("", episode.title(), episode.published(), episode.guid()));
        index(slot, episode.guid());
        return slot;
    }

    private static boolean contradicts(Slot slot, String origin, Episode episode) {
        Card card = slot.cards.get(origin);
        return card != null && card.contradicts(episode);
    }

    private void index(Slot slot, @Nullable String guid) {
        if (guid != null) {
            byGuid.computeIfAbsent(guid, none -> new HashSet<>()).add(slot);
        }
    }

    private String freeSlug(String key, Episode episode) {
        Integer number = episode.number();
        String wanted = number == null
                ? Slug.of(episode.title())
                : key.equals("n" + number)
                        ? number.toString()
                        : Slug.of(key.substring(1));
        String free = wanted;
        for (int i = 2; !slugs.add(free); i++) {
            free = wanted + "-" + i;
        }
        return free;
    }

    /// The identifiers that a source gives to one episode only.
    static Set<String> uniqueGuids(Collection<Episode> episodes) {
        var seen = new HashSet<String>();
        var twice = new HashSet<String>();
        for (Episode episode : episodes) {
            String guid = episode.guid();
            if (guid != null && !seen.add(guid)) {
                twice.add(guid);
            }
        }
        seen.removeAll(twice);
        return seen;
    }
}
