package io.github.shownotes.catalogue.work;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.Wayback;

/// What a worker does besides reading sources. What it leaves out, other workers of the database do.
///
/// @param interval how long after one reading of a source the next follows
/// @param providers whom to ask for facts; null to leave that out
/// @param checker checks links, and is closed with the worker; null to leave that out
/// @param archive asked for copies of links, and closed with the worker; null to leave that out
public record WorkPlan(Duration interval, @Nullable Providers providers, @Nullable LinkChecker checker,
        @Nullable Wayback archive) {}
