package io.github.shownotes.catalogue.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Finds in a sentence of the notes what a thing is said to be.
final class Definition {
    private static final String WHAT = "(?:an?|the|one)\\s+[\\p{L}\"'(][^\\n]{8,}";

    private Definition() {}

    /// The words that define the thing: after "name is a …", "name: …" or "name - …"; null when the sentence only mentions it.
    static @Nullable String in(String name, String sentence) {
        String quoted = Pattern.quote(name);
        Matcher said = Pattern.compile("(?i)(?<![\\w-])" + quoted + "[`*_\\])]*,?\\s+(?:is|are)\\s+(" + WHAT + ")")
                .matcher(sentence);
        if (said.find()) {
            return said.group(1);
        }
        Matcher headed = Pattern
                .compile("(?i)^\\W*" + quoted + "[`*_\\])]*\\s*(?::|\\s-{1,2}\\s|\\s[–—]\\s|,\\s+(?=an?\\s))"
                        + "\\s*(\\p{L}[^\\n]{8,})")
                .matcher(sentence);
        return headed.find() ? headed.group(1) : null;
    }
}
