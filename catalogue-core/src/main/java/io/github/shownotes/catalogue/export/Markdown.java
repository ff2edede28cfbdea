package io.github.shownotes.catalogue.export;

import java.util.Locale;
import java.util.regex.Pattern;

/// Texts and addresses as Markdown wants them.
final class Markdown {
    private static final Pattern MARKUP = Pattern.compile("[\\\\\\[\\]*_`<>|~]|&(?=#?\\w+;)");
    private static final Pattern NOT_IN_ANCHOR = Pattern.compile("[^\\p{L}\\p{N} _-]");

    private Markdown() {}

    /// A text that Markdown takes for nothing but text.
    static String escaped(String text) {
        return MARKUP.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    /// An address that ends where Markdown thinks it does.
    static String address(String url) {
        return url.strip()
                .replaceAll("\\s", "%20")
                .replace("(", "%28")
                .replace(")", "%29")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("*", "%2A")
                .replace("`", "%60")
                .replace("|", "%7C");
    }

    /// The part of an address after the hash that leads to a heading, as GitHub makes it.
    static String anchor(String heading) {
        return NOT_IN_ANCHOR.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
    }
}
