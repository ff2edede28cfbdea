package io.github.shownotes.catalogue.extract;

import org.jspecify.annotations.Nullable;

/// A stretch of a [Line] that is more than plain text.
///
/// @param start first character
/// @param end after the last character
/// @param code whether it is set as code
/// @param url the link's target, or null
/// @param kind the link's kind, or null without a link
record Span(int start, int end, boolean code, @Nullable String url, @Nullable LinkKind kind) {
    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }
}
