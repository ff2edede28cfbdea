package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Something that became of a thing or of a link.
///
/// @param key what tells it from every other event
/// @param when when it was noticed
/// @param what the kind of an identity event, or the state a link has now
/// @param detail why it is believed
/// @param thing the thing it happened to, or null when it is a link
/// @param url the link it happened to, or null
public record StatusEventRow(String key, Instant when, String what, String detail, @Nullable EntityRow thing,
        @Nullable String url) {}
