package io.github.shownotes.catalogue.web.home;

import java.util.Optional;

import io.github.shownotes.catalogue.store.ChangeRow;
import io.github.shownotes.catalogue.web.layout.LinkHealth;
import io.github.shownotes.catalogue.web.layout.OutsideLink;

/// Something that changed since it was covered.
///
/// @param row what happened
public record Change(ChangeRow row) {
    /// Whether it happened to a thing; else it is a link.
    public boolean isThing() {
        return row.thing() != null;
    }

    /// The link that it happened to.
    public Optional<OutsideLink> link() {
        return OutsideLink.to(row.url());
    }

    /// What happened, in a word.
    public String what() {
        if (isThing()) {
            return row.what().replace('-', ' ').replace('_', ' ');
        }
        LinkHealth health = LinkHealth.of(row.what());
        return health == LinkHealth.ALIVE ? "back" : health.label();
    }
}
