package io.github.shownotes.catalogue.store;

/// A source that was read before and is read again by later updates.
///
/// @param origin an address, or a file's absolute path
/// @param showName what the user calls the show; empty when that is left to the source
public record KnownSource(String origin, String showName) {
    private static final String AS = " as ";

    /// Both in one line: `https://example.org/feed`, or `https://example.org/feed as A Show`.
    public String text() {
        return showName.isEmpty() ? origin : origin + AS + showName;
    }

    /// Reads what [#text()] wrote.
    public static KnownSource parse(String text) {
        int as = text.lastIndexOf(AS);
        return as < 0
                ? new KnownSource(text, "")
                : new KnownSource(text.substring(0, as), text.substring(as + AS.length()));
    }
}
