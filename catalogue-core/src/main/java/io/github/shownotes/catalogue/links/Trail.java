package io.github.shownotes.catalogue.links;

import java.util.List;

/// The whole way of a check: from the address through its redirects to the last answer.
///
/// @param start the address asked first
/// @param hops the redirects in order
/// @param last what the last address answered
/// @param end why the way ended
public record Trail(LinkAddress start, List<Hop> hops, Answer last, End end) {
    /// Why nothing more was followed.
    public enum End {
        /// There was nothing more to follow.
        ARRIVED,
        /// An address came up again.
        LOOP,
        /// There were too many.
        TOO_MANY,
        /// A redirect led nowhere.
        NO_TARGET,
        /// A redirect led to what is never visited.
        UNSUPPORTED
    }

    /// Copies the hops.
    public Trail {
        hops = List.copyOf(hops);
    }

    /// Where it ended.
    public LinkAddress finish() {
        return hops.isEmpty() ? start : hops.getLast().to();
    }

    /// Whether there were redirects and all of them hold for good.
    public boolean isPermanent() {
        return !hops.isEmpty() && hops.stream().allMatch(Hop::isPermanent);
    }
}
