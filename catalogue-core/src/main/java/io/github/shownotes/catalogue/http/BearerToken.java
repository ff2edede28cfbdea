package io.github.shownotes.catalogue.http;

/// A secret that proves who asks. It shows itself to nobody but the request it is meant for: not in a log, a message or a
/// debugger's view.
public final class BearerToken {
    private final String secret;

    /// Wraps a secret.
    ///
    /// @throws IllegalArgumentException if it holds what no header may hold; the message does not repeat it
    public BearerToken(String secret) {
        this.secret = secret.strip();
        if (this.secret.isEmpty() || this.secret.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IllegalArgumentException("the token is empty or holds characters that no token has");
        }
    }

    /// The value of the header `Authorization`.
    String header() {
        return "Bearer " + secret;
    }

    @Override
    public String toString() {
        return "***";
    }
}
