package io.github.shownotes.catalogue.ingest.facts;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.Provider;

/// What the user wants of an enrichment.
///
/// @param providers who may be asked
/// @param budget how many requests of GitHub's limit are to be left for other tools
/// @param parallel how many requests to PyPI may be under way at a time
/// @param maxAge how old an answer may be before it is asked for again, or null for the usual time
/// @param names names or slugs of the projects to ask about; empty for all
public record EnrichOptions(Set<Provider> providers, int budget, int parallel, @Nullable Duration maxAge,
        List<String> names) {
    /// All providers about all projects, one request after the other.
    public static final EnrichOptions USUAL = new EnrichOptions(Set.of(Provider.values()), 0, 1, null, List.of());

    /// Copies the collections.
    public EnrichOptions {
        providers = Set.copyOf(providers);
        names = List.copyOf(names);
    }
}
