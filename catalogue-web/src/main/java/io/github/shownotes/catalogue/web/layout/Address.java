package io.github.shownotes.catalogue.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.search.Item;
import io.github.shownotes.catalogue.source.Slug;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionRow;

/// Where on this site things are. The only place that knows.
public final class Address {
    private Address() {}

    /// The list of everything of a kind.
    public static String of(EntityKind kind) {
        return "/" + kind.plural();
    }

    /// The page of a thing.
    public static String of(EntityKind kind, String slug) {
        return "/" + kind.plural() + "/" + slug;
    }

    /// The page of a thing.
    public static String of(EntityRow thing) {
        return of(thing.kind(), thing.slug());
    }

    /// The page of the thing that is mentioned.
    public static String ofThing(MentionRow mention) {
        return of(mention.entityKind(), mention.entitySlug());
    }

    /// The page of an episode.
    public static String of(EpisodeRow episode) {
        return episode(episode.showSlug(), episode.slug());
    }

    /// The page of an episode.
    public static String episode(String show, String slug) {
        return "/episodes/" + show + "/" + slug;
    }

    /// The page of an episode.
    public static String of(CoverageRow episode) {
        return episode(episode.showSlug(), episode.episodeSlug());
    }

    /// The page of a category.
    public static String category(String slug) {
        return "/categories/" + slug;
    }

    /// The page of somebody who brings segments.
    ///
    /// @param name the name that the notes use
    public static String presenter(String name) {
        return "/presenters/" + Slug.of(name);
    }

    /// The page of a year.
    public static String year(int year) {
        return "/years/" + year;
    }

    /// The segment that a mention stands in, on its episode's page.
    public static String ofSegment(MentionRow mention) {
        return episode(mention.showSlug(), mention.episodeSlug()) + "#" + segment(mention.segmentPosition());
    }

    /// The name of a segment within its episode's page, counted from 1 as readers do.
    ///
    /// @param position the segment's place, from 0
    public static String segment(int position) {
        return "segment-" + (position + 1);
    }

    /// The page of an entry of a list, or null when it is an address on the web and has none.
    public static @Nullable String of(Item item) {
        return switch (item) {
            case Item.Thing thing -> of(thing.entity());
            case Item.OfEpisode episode -> of(episode.episode());
            case Item.OfLink link -> null;
        };
    }

    /// A path with those parameters that are not empty, some of them more than once, in the order of the map.
    public static String withAll(String path, Map<String, List<String>> parameters) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return path + query;
    }

    /// A path with those parameters that are not empty, in the order of the map.
    public static String with(String path, Map<String, String> parameters) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return path + query;
    }
}
