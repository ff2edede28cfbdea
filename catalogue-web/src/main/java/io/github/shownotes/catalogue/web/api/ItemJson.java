package io.github.shownotes.catalogue.web.api;

import io.github.shownotes.catalogue.search.Item;

/// An entry of a list.
public sealed interface ItemJson permits ThingJson, EpisodeJson, LinkJson {
    /// The entry as programs get it.
    static ItemJson of(Item item) {
        return switch (item) {
            case Item.Thing thing -> ThingJson.of(thing.entity(), thing.stars(), thing.flags());
            case Item.OfEpisode episode -> EpisodeJson.of(episode.episode());
            case Item.OfLink link -> LinkJson.of(link);
        };
    }
}
