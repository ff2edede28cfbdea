package io.github.shownotes.catalogue.resolve;

import java.util.List;

/// Something that people know better than the program.
public sealed interface Correction {
    /// What kind of thing it concerns.
    EntityKind kind();

    /// Several names mean one thing.
    ///
    /// @param kind what kind of thing
    /// @param into its name or slug
    /// @param names further names, or slugs of what was taken for things of their own
    record Merge(EntityKind kind, String into, List<String> names) implements Correction {
        /// Copies the list.
        public Merge {
            names = List.copyOf(names);
        }
    }

    /// A thing is spelled otherwise. Its slug stays.
    ///
    /// @param kind what kind of thing
    /// @param name its name now, or its slug
    /// @param to how it is spelled
    record Rename(EntityKind kind, String name, String to) implements Correction {}

    /// A thing does not belong into the catalogue. It stays stored and is not shown.
    ///
    /// @param kind what kind of thing
    /// @param name its name or slug
    record Hide(EntityKind kind, String name) implements Correction {}
}
