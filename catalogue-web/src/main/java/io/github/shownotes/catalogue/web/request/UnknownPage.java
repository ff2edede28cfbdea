package io.github.shownotes.catalogue.web.request;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import io.github.shownotes.catalogue.store.EntityRow;

/// There is no such page, but perhaps one that was meant.
public final class UnknownPage extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    private final transient List<EntityRow> suggestions;

    /// @param reason one sentence that says what does not exist
    /// @param suggestions what may have been meant, best first
    public UnknownPage(String reason, List<EntityRow> suggestions) {
        super(HttpStatus.NOT_FOUND, reason);
        this.suggestions = List.copyOf(suggestions);
    }

    /// What may have been meant, best first.
    public List<EntityRow> suggestions() {
        return suggestions;
    }
}
