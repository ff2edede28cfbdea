package io.github.shownotes.catalogue.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.CoverageRow;

/// Which things a list holds.
///
/// @param kind their kind
/// @param minMentions in how many episodes they were covered at least
/// @param alive whether those are left out that are archived, gone or lead to a dead page
/// @param categories slugs or names of the categories, any case; empty for all
/// @param since the day from which on they have to have been covered, or null
/// @param withoutDead whether a dead address takes its thing out of the list even where the archive has a copy
/// @param show the one show, by its name in addresses, whose episodes count, or null for all
public record Selection(EntityKind kind, int minMentions, boolean alive, Set<String> categories,
        @Nullable LocalDate since, boolean withoutDead, @Nullable String show) {
    /// Copies the set.
    public Selection {
        categories = Set.copyOf(categories);
    }

    /// The episodes that count.
    List<CoverageRow> counted(List<CoverageRow> coverage) {
        return show == null ? coverage : coverage.stream().filter(row -> row.showSlug().equals(show)).toList();
    }

    /// Whether what these episodes cover is covered often and lately enough.
    boolean isEnough(List<CoverageRow> counted) {
        return counted.size() >= minMentions
                && (since == null || counted.stream()
                        .map(CoverageRow::published)
                        .anyMatch(published -> published != null && !published.isBefore(since)));
    }

    /// Everything of a kind.
    public static Selection all(EntityKind kind) {
        return new Selection(kind, 1, false, Set.of(), null, false, null);
    }
}
