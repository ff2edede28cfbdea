package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Which links are to be checked.
///
/// @param sinceEpisode only links of episodes with this number or a later one; null for all
/// @param host only links of this host, without `www.`; null for all
/// @param subdomains whether links of the hosts below it count too
/// @param checkedBefore links whose last check is older, whether due or not; null for those that are due
/// @param onlyFailed only links that were not alive at their last check, whether due or not
/// @param now what is due by then
public record LinkSelection(@Nullable Integer sinceEpisode, @Nullable String host, boolean subdomains,
        @Nullable Instant checkedBefore, boolean onlyFailed, Instant now) {
    /// All that are due.
    public static LinkSelection due(Instant now) {
        return new LinkSelection(null, null, false, null, false, now);
    }

    /// Those of one host that are due, and of no host below it.
    public static LinkSelection due(String host, Instant now) {
        return new LinkSelection(null, host, false, null, false, now);
    }
}
