package io.github.shownotes.catalogue.web.errors;

import java.util.List;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// What somebody reads instead of the page they asked for.
///
/// @param status the HTTP status
/// @param heading what it means
/// @param reason why, in one sentence
/// @param suggestions what may have been meant
public record ErrorPage(int status, String heading, String reason, List<EntityRow> suggestions) {
    /// Copies the list.
    public ErrorPage {
        suggestions = List.copyOf(suggestions);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(heading, Section.NONE);
    }
}
