package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Something that became of a thing or of a link since it was covered.
///
/// @param key what tells it from everything else that became of the same thing, or of links
/// @param when when it was noticed, or from when it holds
/// @param what a flag, the kind of an identity event, or the state a link has now
/// @param detail why it is believed
/// @param thing the thing it happened to, or null when it is a link that belongs to none
/// @param url the link it happened to, or null
public record ChangeRow(String key, Instant when, String what, String detail, @Nullable EntityRow thing,
        @Nullable String url) {}
