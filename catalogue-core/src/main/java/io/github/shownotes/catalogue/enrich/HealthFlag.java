package io.github.shownotes.catalogue.enrich;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// One thing to know about how a project is doing.
///
/// @param kind what
/// @param evidence how that is known, for readers
/// @param since since when, as far as that is known
public record HealthFlag(Kind kind, String evidence, @Nullable LocalDate since) {
    /// What there is to know.
    public enum Kind {
        /// Its owner closed the repository or the package: nothing will change any more.
        ARCHIVED,
        /// Its repository or its package is not there any more.
        GONE,
        /// The package index keeps it from being installed, as malware is suspected.
        QUARANTINED,
        /// Its newest version was taken back.
        YANKED,
        /// Its repository has another address than the notes give.
        RENAMED,
        /// Nothing has happened for long, and it does not look finished.
        STALE,
        /// Something happened lately.
        ACTIVE,
        /// Nothing has happened for long because nothing needs to: it is stable and little is open.
        FINISHED;

        /// The name that tables and addresses use: `archived`.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The kind with that label.
        ///
        /// @throws IllegalArgumentException if there is none
        public static Kind of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
