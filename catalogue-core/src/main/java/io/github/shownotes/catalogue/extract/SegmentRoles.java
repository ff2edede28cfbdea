package io.github.shownotes.catalogue.extract;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.SegmentKind;

/// What people of a segment are to it.
///
/// @param kind the segment's kind
/// @param maker the role of somebody of whom the segment only says "by"
/// @param ofSubject whether "by" means what the whole segment is about, not a thing in a list
record SegmentRoles(SegmentKind kind, Role maker, boolean ofSubject) {
    /// Somebody's role by the phrases beside their name, and whether it stands alone as in a byline.
    Role of(PersonPhrases.@Nullable Phrase before, PersonPhrases.@Nullable Phrase after, boolean alone) {
        if (kind == SegmentKind.GUEST) {
            return Role.GUEST;
        }
        PersonPhrases.Phrase phrase = before != null ? before : after;
        if (phrase != null) {
            Role told = phrase.role();
            return told == null ? maker : told;
        }
        return alone ? maker : Role.MENTIONED;
    }

    /// The same in a topic with the same maker.
    SegmentRoles inTopic() {
        return new SegmentRoles(SegmentKind.TOPIC, maker, ofSubject);
    }

    /// The same below a bullet that names a project of its own.
    SegmentRoles belowProject() {
        return new SegmentRoles(kind, Role.MAINTAINER, false);
    }
}
