package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// A mention with all that is needed to show it: the thing, the segment and the episode.
///
/// @param id its key in this database
/// @param entityKind what the thing is
/// @param entitySlug the thing's name in addresses
/// @param entityName the thing's name
/// @param entityUrl the thing's main address, or null
/// @param name what the thing is called here
/// @param subject whether the segment is about it
/// @param roles what the person has to do with the segment, in the order of [Role]; empty for other kinds
/// @param rule the rule that found it
/// @param quote the sentence it stands in
/// @param confidence how sure the rule is, from 0 to 1
/// @param segmentId the segment's key
/// @param segmentPosition the segment's place in the episode, from 0
/// @param segmentKind what part of the episode the segment is
/// @param presenter who brings the segment, or null
/// @param segmentTitle the segment's heading; may be empty
/// @param showSlug the show's name in addresses
/// @param episodeSlug the episode's name in addresses
/// @param episodeNumber the episode's number, or null
/// @param episodeTitle the episode's title
/// @param published the day the episode came out, or null
public record MentionRow(long id, EntityKind entityKind, String entitySlug, String entityName,
        @Nullable String entityUrl, String name, boolean subject, List<Role> roles, String rule, String quote,
        double confidence, long segmentId, int segmentPosition, SegmentKind segmentKind, @Nullable String presenter,
        String segmentTitle, String showSlug, String episodeSlug, @Nullable Integer episodeNumber,
        String episodeTitle, @Nullable LocalDate published) {
    /// Copies the list.
    public MentionRow {
        roles = List.copyOf(roles);
    }
}
