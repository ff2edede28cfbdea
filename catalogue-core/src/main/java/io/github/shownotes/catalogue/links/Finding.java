package io.github.shownotes.catalogue.links;

import org.jspecify.annotations.Nullable;

/// What a link was found to be.
///
/// @param verdict what it is
/// @param evidence why, in one sentence
/// @param suggest the address to store instead, or null
record Finding(Verdict verdict, String evidence, @Nullable String suggest) {
    static Finding of(Verdict verdict, String evidence) {
        return new Finding(verdict, evidence, null);
    }
}
