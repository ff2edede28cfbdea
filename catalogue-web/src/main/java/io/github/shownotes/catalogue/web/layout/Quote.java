package io.github.shownotes.catalogue.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with a name in it that stands out.
///
/// @param parts the sentence, cut where the emphasis begins or ends
public record Quote(List<Part> parts) {
    /// A run of the sentence.
    ///
    /// @param text its characters
    /// @param emphasised whether it is the name
    public record Part(String text, boolean emphasised) {}

    /// Copies the list.
    public Quote {
        parts = List.copyOf(parts);
    }

    /// The sentence, with the first of the names that occurs in it as a word emphasised wherever it does.
    public static Quote of(String sentence, List<String> names) {
        for (boolean hyphenated : new boolean[]{false, true}) {
            for (String name : names) {
                List<Part> parts = cut(sentence, name.strip(), hyphenated);
                if (!parts.isEmpty()) {
                    return new Quote(parts);
                }
            }
        }
        return new Quote(sentence.isBlank() ? List.of() : List.of(new Part(sentence, false)));
    }

    /// The parts, or none if the name does not occur; `pytest-mock` names `pytest` only where hyphens are let through.
    private static List<Part> cut(String sentence, String name, boolean hyphenated) {
        List<Part> parts = new ArrayList<>();
        if (name.isEmpty()) {
            return parts;
        }
        String before = "(?<![\\p{L}\\p{N}]" + (hyphenated ? ")" : "|[\\p{L}\\p{N}][-_])");
        String after = "(?![\\p{L}\\p{N}]" + (hyphenated ? ")" : "|[-_][\\p{L}\\p{N}])");
        Matcher matcher = Pattern.compile(before + Pattern.quote(name) + after,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(sentence);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(new Part(sentence.substring(end, matcher.start()), false));
            }
            parts.add(new Part(matcher.group(), true));
            end = matcher.end();
        }
        if (end > 0 && end < sentence.length()) {
            parts.add(new Part(sentence.substring(end), false));
        }
        return parts;
    }
}
