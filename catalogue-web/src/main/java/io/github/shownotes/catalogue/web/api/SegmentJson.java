package io.github.shownotes.catalogue.web.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.web.episodes.EpisodeSegment;
import io.github.shownotes.catalogue.web.episodes.NotesLink;

/// A segment of an episode.
///
/// @param segment its place in the episode, from 1
/// @param kind what part of the episode it is
/// @param title its heading; may be empty
/// @param presenter who brings it, or null
/// @param mentions what it names
/// @param links where it leads
public record SegmentJson(int segment, String kind, String title, @Nullable String presenter,
        List<MentionJson> mentions, List<LinkJson> links) {
    /// Copies the lists.
    public SegmentJson {
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    /// A link of the notes.
    ///
    /// @param url where it leads
    /// @param text what to click on
    /// @param kind what is there
    public record LinkJson(String url, String text, String kind) {
        static LinkJson of(NotesLink link) {
            return new LinkJson(link.target().href(), link.text(), link.kind());
        }
    }

    static SegmentJson of(EpisodeSegment part) {
        return new SegmentJson(part.segment().position() + 1, part.segment().kind().label(), part.segment().title(),
                part.segment().presenter(), part.mentions().stream().map(MentionJson::of).toList(), part.links()
                        .stream()
                        .map(LinkJson::of)
                        .toList());
    }
}
