package io.github.shownotes.catalogue.web.episodes;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.LinkRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.OutsideLink;

/// A link of the notes that may be followed.
///
/// @param target where it leads
/// @param text what to click on
/// @param kind what is there
/// @param state what its checks say, or null when it was never checked
public record NotesLink(OutsideLink target, String text, String kind, @Nullable LinkStateRow state) {
    static Optional<NotesLink> of(LinkRow link, @Nullable LinkStateRow state) {
        return OutsideLink.to(link.url())
                .map(target -> new NotesLink(target, link.text().isBlank() ? target.label() : link.text(), link.kind()
                        .label(), state));
    }

    /// The link with what became of it.
    public CheckedLink checked() {
        return new CheckedLink(target, state);
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
