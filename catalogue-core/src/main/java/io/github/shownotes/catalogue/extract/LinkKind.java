package io.github.shownotes.catalogue.extract;

import java.util.Locale;

/// What a link leads to. Decided by the target, see [LinkClassifier].
public enum LinkKind {
    /// Software somebody can use or contribute to.
    PROJECT,
    /// Something written, to be read.
    ARTICLE,
    /// A person's profile or home page.
    PERSON,
    /// A video, stream or playlist.
    VIDEO,
    /// A podcast or one of its episodes.
    PODCAST,
    /// A book's page.
    BOOK,
    /// A course or a training company's page.
    COURSE,
    /// A conference, meetup or one of its sessions.
    EVENT,
    /// One post on a social network.
    SOCIAL,
    /// A picture.
    IMAGE,
    /// Somebody who pays for the show.
    SPONSOR,
    /// Anything else.
    OTHER;

    /// The lower-case name used in files and tables.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static LinkKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
