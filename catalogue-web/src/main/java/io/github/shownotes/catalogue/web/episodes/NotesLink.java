package io.github.shownotes.catalogue.web.episodes;

import java.util.Optional;

import io.github.shownotes.catalogue.store.LinkRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.web.layout.OutsideLink;

/// A link of the notes that may be followed.
///
/// @param target where it leads
/// @param text what to click on
/// @param kind what is there
public record NotesLink(OutsideLink target, String text, String kind) {
    static Optional<NotesLink> of(LinkRow link) {
        return OutsideLink.to(link.url())
                .map(target -> new NotesLink(target, link.text().isBlank() ? target.label() : link.text(), link.kind()
                        .label()));
    }

    /// Whether the text does not say where the link leads.
    public boolean hidesHost() {
        return !text.contains(target.host());
    }

    /// Whether it is the link of what is mentioned: by its text or by its address.
    boolean leadsTo(MentionRow mention) {
        return text.equalsIgnoreCase(mention.name()) || text.equalsIgnoreCase(mention.entityName()) || OutsideLink.to(
                mention.entityUrl())
                .filter(own -> own.label().equalsIgnoreCase(target.label()))
                .isPresent();
    }
}
