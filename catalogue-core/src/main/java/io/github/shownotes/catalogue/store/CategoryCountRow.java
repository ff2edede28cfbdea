package io.github.shownotes.catalogue.store;

/// A category with how much is in it.
///
/// @param slug its name in addresses
/// @param name its name
/// @param projects how many visible things belong to it
public record CategoryCountRow(String slug, String name, int projects) {}
