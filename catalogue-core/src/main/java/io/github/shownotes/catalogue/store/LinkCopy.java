package io.github.shownotes.catalogue.store;

import java.time.Instant;

/// An archive's copy of what a link led to.
///
/// @param url where it is
/// @param taken when it was taken
public record LinkCopy(String url, Instant taken) {}
