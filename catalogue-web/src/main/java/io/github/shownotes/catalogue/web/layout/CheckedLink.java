package io.github.shownotes.catalogue.web.layout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.LinkStateRow;

/// A link that leaves the site, with what became of it.
///
/// @param link the link
/// @param state what its checks say, or null when it was never checked
public record CheckedLink(OutsideLink link, @Nullable LinkStateRow state) {
    /// Whether what was linked is gone.
    public boolean isDead() {
        return state != null && LinkHealth.of(state.state()) == LinkHealth.DEAD;
    }

    /// What to say beside it; empty when it is alive or nobody knows.
    public String note() {
        if (state == null) {
            return "";
        }
        LinkHealth health = LinkHealth.of(state.state());
        return switch (health) {
            case ALIVE -> "";
            case DEAD -> health.label() + " since " + Day.inColumn(since(state));
            case MOVED, BLOCKED, UNSURE -> health.label();
        };
    }

    /// The archive's copy of what is gone.
    public Optional<OutsideLink> archived() {
        return state == null || LinkHealth.of(state.state()) == LinkHealth.ALIVE
                ? Optional.empty()
                : OutsideLink.to(state.archivedUrl());
    }

    /// The address to use instead, when it moved for good.
    public Optional<OutsideLink> moved() {
        return state == null || LinkHealth.of(state.state()) != LinkHealth.MOVED
                ? Optional.empty()
                : OutsideLink.to(state.suggestion());
    }

    private static LocalDate since(LinkStateRow state) {
        return LocalDate.ofInstant(state.since(), ZoneOffset.UTC);
    }
}
