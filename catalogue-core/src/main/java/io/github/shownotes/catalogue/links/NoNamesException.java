package io.github.shownotes.catalogue.links;

import java.net.UnknownHostException;

/// A host name that does not resolve where no other does: that says nothing of this one.
final class NoNamesException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    NoNamesException(String host) {
        super(host);
    }
}
