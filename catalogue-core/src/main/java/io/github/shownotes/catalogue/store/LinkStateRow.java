package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Whether a link is alive, as far as its checks tell.
///
/// @param linkId the link
/// @param canonicalUrl the link's key
/// @param url the link's address as the notes wrote it first
/// @param state a verdict's name that the last checks agree on: what pages show
/// @param since from when it holds
/// @param verdict what the last check alone said
/// @param checked when that was
/// @param finalUrl where the link ended, or null
/// @param suggestion the address to store instead, when it moved for good, or null
/// @param archivedUrl the archive's copy, or null
/// @param archivedAt when that copy was taken, or null
public record LinkStateRow(long linkId, String canonicalUrl, String url, String state, Instant since, String verdict,
        Instant checked, @Nullable String finalUrl, @Nullable String suggestion, @Nullable String archivedUrl,
        @Nullable Instant archivedAt) {
    private static final Set<String> GONE = Set.of("dead", "soft404", "parked");

    /// Whether what was linked is gone, so that only a copy in the archive can stand in for it.
    public boolean isGone() {
        return GONE.contains(state);
    }

    /// Whether it is found under another address for good.
    public boolean isMoved() {
        return state.equals("moved") && suggestion != null;
    }
}
