package io.github.shownotes.catalogue.web.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// An episode with all it covered.
///
/// @param episode the fields of the list
/// @param guests who took part, as far as the sources say
/// @param segments its segments in order
/// @param previous the episode before it in this interface, or null
/// @param next the episode after it in this interface, or null
public record EpisodeDetail(@JsonUnwrapped EpisodeJson episode, List<GuestJson> guests, List<SegmentJson> segments,
        @Nullable String previous, @Nullable String next) {
    /// Copies the lists.
    public EpisodeDetail {
        guests = List.copyOf(guests);
        segments = List.copyOf(segments);
    }

    /// Somebody who took part.
    ///
    /// @param name their name
    /// @param role what they do
    public record GuestJson(String name, String role) {}
}
