package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A link that is not alive and has no copy yet.
///
/// @param id the link
/// @param url its address
/// @param covered when it was covered first, or null
public record UncopiedLink(long id, String url, @Nullable LocalDate covered) {}
