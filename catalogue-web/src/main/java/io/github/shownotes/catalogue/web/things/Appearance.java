package io.github.shownotes.catalogue.web.things;

import java.util.List;
import java.util.Objects;

import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.EpisodeName;
import io.github.shownotes.catalogue.web.layout.Quote;
import io.github.shownotes.catalogue.web.layout.RoleNames;

/// One mention on the page of what is mentioned.
///
/// @param mention the mention
public record Appearance(MentionRow mention) {
    /// Where to read on.
    public String address() {
        return Address.ofSegment(mention);
    }

    /// The episode's page.
    public String episodeAddress() {
        return Address.episode(mention.showSlug(), mention.episodeSlug());
    }

    /// The episode, with its number where it has one.
    public String episode() {
        return EpisodeName.of(mention);
    }

    /// The page of who brought the segment.
    public String presenterAddress() {
        return Address.presenter(Objects.requireNonNull(mention.presenter(), "a presenter"));
    }

    /// The segment's heading, or what part of the episode it is.
    public String segment() {
        return mention.segmentTitle().isBlank() ? SegmentName.of(mention.segmentKind()) : mention.segmentTitle();
    }

    /// The sentence it stands in; nothing when that says no more than the segment's heading or the name.
    public Quote quote() {
        String sentence = mention.quote().strip();
        boolean says = !sentence.equals(mention.segmentTitle().strip())
                && !sentence.equalsIgnoreCase(mention.name().strip())
                && !sentence.equalsIgnoreCase(mention.entityName().strip());
        return Quote.of(says ? sentence : "", List.of(mention.name(), mention.entityName()));
    }

    /// What a person has to do with the segment; empty when they are only mentioned.
    public List<String> roles() {
        return RoleNames.of(mention.roles());
    }
}
