package io.github.shownotes.catalogue.export;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// Which things a list holds.
///
/// @param kind their kind
/// @param minMentions in how many episodes they were covered at least
/// @param alive whether those are left out that are archived, gone or lead to a dead page
/// @param categories slugs or names of the categories, any case; empty for all
/// @param since the day from which on they have to have been covered, or null
/// @param withoutDead whether a dead address takes its thing out of the list even where the archive has a copy
public record Selection(EntityKind kind, int minMentions, boolean alive, Set<String> categories,
        @Nullable LocalDate since, boolean withoutDead) {
    /// Copies the set.
    public Selection {
        categories = Set.copyOf(categories);
    }

    /// Everything of a kind.
    public static Selection all(EntityKind kind) {
        return new Selection(kind, 1, false, Set.of(), null, false);
    }
}
