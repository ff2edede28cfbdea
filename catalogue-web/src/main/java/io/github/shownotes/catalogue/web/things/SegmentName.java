package io.github.shownotes.catalogue.web.things;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// What readers call the parts of an episode.
public final class SegmentName {
    private SegmentName() {}

    /// The name of a part.
    public static String of(SegmentKind kind) {
        return switch (kind) {
            case INTRO -> "Introduction";
            case SPONSOR -> "Sponsor";
            case GUEST -> "Guests";
            case TOPIC -> "Topic";
            case EXTRAS -> "Extras";
            case JOKE -> "Joke";
        };
    }
}
