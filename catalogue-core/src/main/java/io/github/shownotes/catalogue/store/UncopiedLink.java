package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/// A link that is not alive and has no copy of a day that it was covered.
///
/// @param id the link
/// @param url its address
/// @param covered the day, or null when that is not known
/// @param isFirst whether it was not covered before
public record UncopiedLink(long id, String url, @Nullable LocalDate covered, boolean isFirst) {}
