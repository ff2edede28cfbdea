package io.github.shownotes.catalogue.resolve;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// Something that people know better than the program.
public sealed interface Correction {
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

    /// Some addresses or names that were taken for one thing's are another's.
    ///
    /// @param kind what kind of thing
    /// @param name what the other is called
    /// @param keys by what it is recognised
    record Split(EntityKind kind, String name, List<EntityKey> keys) implements Correction {
        /// Copies the list.
        public Split {
            keys = List.copyOf(keys);
        }
    }

    /// A thing is spelled otherwise. Its slug stays.
    ///
    /// @param kind what kind of thing
    /// @param name its name now, or its slug
    /// @param to how it is spelled
    record Rename(EntityKind kind, String name, String to) implements Correction {}

    /// A thing is of another kind. Its old address leads to the new one.
    ///
    /// @param kind what it was taken for
    /// @param name its name or slug
    /// @param to what it is
    record Recast(EntityKind kind, String name, EntityKind to) implements Correction {}

    /// A project belongs into these categories and no others.
    ///
    /// @param name its name or slug
    /// @param categories slugs or names of categories, the main one first
    /// @param place where the correction stands, for problems with it
    record Categorize(String name, List<String> categories, String place) implements Correction {
        /// Copies the list.
        public Categorize {
            categories = List.copyOf(categories);
        }
    }

    /// A thing does not belong into the catalogue. It stays stored and is not shown.
    ///
    /// @param kind what kind of thing
    /// @param name its name or slug
    record Hide(EntityKind kind, String name) implements Correction {}

    /// A project is published as this package and no other.
    ///
    /// @param name its name or slug
    /// @param packageName the package's name as PEP 503 compares it, or null when it is published as none
    record Pin(String name, @Nullable String packageName) implements Correction {}
}
