package io.github.shownotes.catalogue.store;

/// A thing that is covered more often than before.
///
/// @param thing the thing
/// @param lately in how many episodes of the newer span
/// @param before in how many episodes of the span before
public record RisingRow(EntityRow thing, int lately, int before) {}
