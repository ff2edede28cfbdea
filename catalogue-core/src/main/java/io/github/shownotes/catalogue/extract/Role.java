package io.github.shownotes.catalogue.extract;

import java.util.Locale;

/// What a person has to do with the segment that names them.
public enum Role {
    /// Invited to the episode.
    GUEST,
    /// Wrote or gave the article, talk, book or post.
    AUTHOR,
    /// Wrote or maintains a project.
    MAINTAINER,
    /// Sent the item in.
    SUGGESTED_BY,
    /// Anything else.
    MENTIONED;

    /// The lower-case name used in files and tables.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role with that label.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Role of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
