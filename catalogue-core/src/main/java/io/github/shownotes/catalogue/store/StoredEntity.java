package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Entity;

/// An entity with its key in this database.
///
/// @param id its key
/// @param entity what it is known by
/// @param mergedInto the key of the one it was merged into, or null
public record StoredEntity(long id, Entity entity, @Nullable Long mergedInto) {}
