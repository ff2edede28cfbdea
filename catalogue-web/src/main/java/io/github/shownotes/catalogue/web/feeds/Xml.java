package io.github.shownotes.catalogue.web.feeds;

import java.util.regex.Pattern;

/// What documents in XML need.
final class Xml {
    private static final Pattern FORBIDDEN = Pattern
            .compile("[^\\x09\\x0a\\x0d\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

    private Xml() {}

    /// A text without the characters that XML has no way to write.
    static String text(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\ufffd");
    }
}
