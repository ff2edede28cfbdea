package io.github.shownotes.catalogue.export.rewrite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Puts other addresses into the links of a Markdown text. Every other character stays as it is: what is between the
/// addresses is copied, and the outcome is read again and compared before it counts.
///
/// @param better the address to write instead of one; null when it is good as it is
public record NotesRewriter(Function<String, @Nullable String> better) {
    private static final Pattern LIKE_AN_ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final String NOT_IN_A_LINK = " <>\"\\^`{|}";

    /// What came of it.
    ///
    /// @param text the text with the better addresses
    /// @param changes the better address by the one that was written, in the order of the text
    public record Rewritten(String text, Map<String, String> changes) {
        /// Copies the map.
        public Rewritten {
            changes = new LinkedHashMap<>(changes);
        }
    }

    /// The text with better addresses; null when it would then no longer say the same.
    public @Nullable Rewritten rewrite(String text) {
        var changes = new LinkedHashMap<String, String>();
        var out = new StringBuilder(text.length());
        int copied = 0;
        for (WrittenAddress written : MarkdownLinks.in(text)) {
            String wanted = better.apply(written.destination());
            if (wanted != null) {
                String address = escaped(wanted);
                changes.put(written.destination(), address);
                out.append(text, copied, written.start()).append(written.form() == WrittenAddress.Form.DESTINATION
                        ? LIKE_AN_ENTITY.matcher(address).replaceAll("&amp;")
                        : address);
                copied = written.end();
            }
        }
        out.append(text, copied, text.length());
        String rewritten = out.toString();
        boolean same = changes.isEmpty() || Meaning.of(text, address -> changes.getOrDefault(address, address))
                .equals(Meaning.of(rewritten, address -> address));
        return same ? new Rewritten(rewritten, changes) : null;
    }

    /// An address in which nothing means anything to Markdown, as RFC 3986 lets it be written.
    private static String escaped(String address) {
        boolean balanced = isBalanced(address);
        var out = new StringBuilder();
        address.codePoints().forEach(point -> {
            boolean bracket = point == '(' || point == ')';
            if (point <= ' ' || point < 128 && NOT_IN_A_LINK.indexOf(point) >= 0 || bracket && !balanced) {
                out.append('%').append(Character.toUpperCase(Character.forDigit(point >> 4, 16))).append(Character
                        .toUpperCase(Character.forDigit(point & 15, 16)));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isBalanced(String address) {
        int open = 0;
        for (int i = 0; i < address.length() && open >= 0; i++) {
            open += address.charAt(i) == '(' ? 1 : address.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }
}
