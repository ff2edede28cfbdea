package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// All work of one kind in one line.
///
/// @param task what is done
/// @param instances to how many things
/// @param running at how many of them a worker is
/// @param late how many should have been begun and nobody is at them
/// @param oldest when the one that waits longest should have been begun, or null when none is late
/// @param failing how many failed the last time
public record QueueRow(String task, int instances, int running, int late, @Nullable Instant oldest, int failing) {}
