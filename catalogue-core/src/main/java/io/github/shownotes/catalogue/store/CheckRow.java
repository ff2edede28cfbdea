package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// One check, as the history keeps it.
///
/// @param linkId the link
/// @param checked when
/// @param verdict a verdict's name
/// @param status of the last answer, or null when there was none
/// @param finalUrl where it ended, or null
/// @param evidence why the verdict is what it is
/// @param attempts how often it was asked
public record CheckRow(long linkId, Instant checked, String verdict, @Nullable Integer status, @Nullable String finalUrl,
        String evidence, int attempts) {}
