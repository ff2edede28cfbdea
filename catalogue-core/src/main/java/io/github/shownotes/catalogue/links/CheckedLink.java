package io.github.shownotes.catalogue.links;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.Validators;

/// What one check of a link came to.
///
/// @param url the address as it was given
/// @param verdict what it is
/// @param status of the last answer; 0 when there was none
/// @param finalUrl where it ended, or null when nothing was asked
/// @param suggest the address to store instead, when it moved for good; else null
/// @param checkedAt when
/// @param attempts how many requests its own address took, repeats included; 0 when it was not asked
/// @param evidence why the verdict is what it is, in one sentence
/// @param missingFragments of those asked for, the places that the page does not have
/// @param validators what to send next time
public record CheckedLink(String url, Verdict verdict, int status, @Nullable String finalUrl, @Nullable String suggest,
        Instant checkedAt, int attempts, String evidence, Set<String> missingFragments, Validators validators) {
    static final String IGNORED = "the rules ignore ";
    static final String UNKNOWN = "no host name can be resolved, so nothing is known of it";

    /// Copies the set.
    public CheckedLink {
        missingFragments = Set.copyOf(missingFragments);
    }

    /// The same with the time by another clock.
    CheckedLink at(Instant time) {
        return new CheckedLink(url, verdict, status, finalUrl, suggest, time, attempts, evidence, missingFragments,
                validators);
    }

    /// Whether nothing could be found out of any link, as without a network. It is not kept: it says nothing of the link.
    public boolean isUnknown() {
        return verdict == Verdict.UNREACHABLE && evidence.startsWith(UNKNOWN);
    }

    /// Whether it was not visited because the rules or the caller say so.
    public boolean isIgnored() {
        return verdict == Verdict.REFUSED && evidence.startsWith(IGNORED);
    }
}
