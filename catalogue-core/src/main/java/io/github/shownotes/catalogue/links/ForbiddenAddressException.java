package io.github.shownotes.catalogue.links;

import java.net.UnknownHostException;

/// A host name that resolves only to addresses which are not visited.
final class ForbiddenAddressException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    ForbiddenAddressException(String message) {
        super(message);
    }
}
