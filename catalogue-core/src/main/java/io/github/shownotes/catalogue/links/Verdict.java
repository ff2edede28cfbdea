package io.github.shownotes.catalogue.links;

import java.util.Locale;
import java.util.Optional;

/// What a link is. Only [#DEAD], [#SOFT404] and [#PARKED] say that what was linked is gone.
public enum Verdict {
    /// Alive at this address, temporary redirects included.
    OK,
    /// Alive behind only permanent redirects.
    MOVED,
    /// 404, 410, a redirect that ends there, or a host name that does not resolve.
    DEAD,
    /// Answered with success, but what it shows says "not found".
    SOFT404,
    /// The domain is for sale, parked, or somebody else's by now.
    PARKED,
    /// Behind a bot wall, a log-in or a payment: a person may well see it.
    BLOCKED,
    /// Still asked to come back later after having done so.
    RATE_LIMITED,
    /// A server's failure that stayed through retries.
    SERVER_ERROR,
    /// No connection, or no HTTP over it.
    UNREACHABLE,
    /// Redirects that go in circles, too far or nowhere.
    REDIRECT_LOOP,
    /// The page is alive, but it has no such place in it.
    BAD_FRAGMENT,
    /// Not visited: unsupported scheme, forbidden address, ignored by the rules.
    REFUSED;

    /// As outputs and the database spell it: `soft404`, `redirect_loop`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The verdict of a label in any case.
    public static Optional<Verdict> of(String label) {
        for (Verdict verdict : values()) {
            if (verdict.label().equalsIgnoreCase(label.strip())) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /// Whether a reader gets what was linked.
    public boolean isAlive() {
        return this == OK || this == MOVED || this == BAD_FRAGMENT;
    }

    /// Whether what was linked is gone, as far as one check can tell.
    public boolean isGone() {
        return this == DEAD || this == SOFT404 || this == PARKED;
    }

    /// Whether the check says nothing about the link, because something stood between.
    public boolean isUndecided() {
        return this == BLOCKED || this == RATE_LIMITED || this == REFUSED;
    }
}
