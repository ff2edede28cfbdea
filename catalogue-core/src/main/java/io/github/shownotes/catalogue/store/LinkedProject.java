package io.github.shownotes.catalogue.store;

import java.util.List;

import io.github.shownotes.catalogue.resolve.EntityKey;

/// A visible project with the addresses it is known by.
///
/// @param id its key in the database
/// @param name its name
/// @param timesCovered how many episodes cover it
/// @param keys its repositories, packages and pages, in the order of their texts
public record LinkedProject(long id, String name, int timesCovered, List<EntityKey> keys) {
    /// Copies the list.
    public LinkedProject {
        keys = List.copyOf(keys);
    }
}
