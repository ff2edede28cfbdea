package io.github.shownotes.catalogue.web.presenters;

import java.util.List;

import io.github.shownotes.catalogue.store.PresenterRow;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// Everybody who ever brought a segment.
///
/// @param presenters the most diligent first
public record PresenterList(List<PresenterRow> presenters) {
    /// Copies the list.
    public PresenterList {
        presenters = List.copyOf(presenters);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of("Presenters", Section.PEOPLE).described("Who brought what.");
    }
}
