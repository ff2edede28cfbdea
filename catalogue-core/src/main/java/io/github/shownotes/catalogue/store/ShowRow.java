package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

/// A show as it is stored.
///
/// @param id its key in this database
/// @param slug its permanent name in addresses
/// @param title the name people know it by
/// @param link its home page, or null
/// @param feed the address of its feed, or null
/// @param episodes how many episodes are stored
public record ShowRow(long id, String slug, String title, @Nullable String link, @Nullable String feed, int episodes) {}
