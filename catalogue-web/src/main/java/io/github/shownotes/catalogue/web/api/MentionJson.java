package io.github.shownotes.catalogue.web.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.web.layout.Address;

/// A thing in a segment of an episode.
///
/// @param kind `project`, `article` or `person`
/// @param slug the thing's name in addresses
/// @param name the thing's name
/// @param calledHere what the segment calls it
/// @param subject whether the segment is about it
/// @param roles what a person has to do with the segment; empty for other kinds
/// @param quote the sentence it stands in
/// @param rule the rule that found it
/// @param confidence how sure the rule is, from 0 to 1
/// @param show the show's name in addresses
/// @param episode the episode's name in addresses
/// @param episodeNumber the episode's number, or null
/// @param episodeTitle the episode's title
/// @param published the day the episode came out, or null
/// @param segment the segment's place in the episode, from 1
/// @param segmentKind what part of the episode the segment is
/// @param segmentTitle the segment's heading; may be empty
/// @param presenter who brings the segment, or null
/// @param page the segment's place on this site
public record MentionJson(String kind, String slug, String name, String calledHere, boolean subject,
        List<String> roles, String quote, String rule, double confidence, String show, String episode,
        @Nullable Integer episodeNumber, String episodeTitle, @Nullable LocalDate published, int segment,
        String segmentKind, String segmentTitle, @Nullable String presenter, String page) {
    /// Copies the list.
    public MentionJson {
        roles = List.copyOf(roles);
    }

    static MentionJson of(MentionRow mention) {
        return new MentionJson(mention.entityKind().label(), mention.entitySlug(), mention.entityName(), mention.name(),
                mention.subject(), mention.roles().stream().map(Role::label).toList(), mention.quote(), mention.rule(),
                mention.confidence(), mention.showSlug(), mention.episodeSlug(), mention.episodeNumber(), mention
                        .episodeTitle(),
                mention.published(), mention.segmentPosition() + 1, mention.segmentKind()
                        .label(),
                mention.segmentTitle(), mention.presenter(), Address.ofSegment(mention));
    }
}
