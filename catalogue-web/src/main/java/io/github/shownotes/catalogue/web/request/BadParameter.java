package io.github.shownotes.catalogue.web.request;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// A parameter of the address has a value that means nothing. The reason is written for whoever typed it.
public final class BadParameter extends ResponseStatusException {
    private static final long serialVersionUID = 1L;

    /// The reason is one sentence that names the parameter and what it takes.
    public BadParameter(String reason) {
        super(HttpStatus.BAD_REQUEST, reason);
    }
}
