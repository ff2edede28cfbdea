package io.github.shownotes.catalogue.web.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.search.Item;

/// An address in the notes.
///
/// @param kind `link`
/// @param url the address
/// @param text what readers click on; may be empty
/// @param leadsTo what is there, as the places see it
/// @param state whether it is alive, or null when it was never checked
/// @param archivedUrl an archive's copy, or null
/// @param timesCovered in how many episodes it stands
/// @param lastCovered the day of the newest of them, or null
public record LinkJson(String kind, String url, String text, List<String> leadsTo, @Nullable String state,
        @Nullable String archivedUrl, int timesCovered, @Nullable LocalDate lastCovered) implements ItemJson {
    /// Copies the list.
    public LinkJson {
        leadsTo = List.copyOf(leadsTo);
    }

    static LinkJson of(Item.OfLink link) {
        return new LinkJson("link", link.url(), link.text(), link.kinds(), link.state(), link.archivedUrl(), link
                .times(), link.last());
    }
}
