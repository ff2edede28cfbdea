package io.github.shownotes.catalogue.search;

import org.jspecify.annotations.Nullable;

/// An entry that was found.
///
/// @param kind what it is
/// @param item the entry
/// @param snippet where in its texts the words stand, or null when they stand in none
public record Hit(ItemKind kind, Item item, @Nullable Snippet snippet) {}
