package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// The words beside a name that tell a person's role; a table of phrases.
final class PersonPhrases {
    /// A phrase beside a name: its role, or null for "by", whose role depends on what was made.
    ///
    /// @param role the role, or null for the maker of whatever the segment is about
    record Phrase(@Nullable Role role) {}

    /// Said of whoever made what stands just before.
    static final Phrase MAKER_OF_THIS = new Phrase(null);

    private record Rule(boolean before, Pattern words, Phrase phrase) {}

    /// How far beside a name a phrase may reach.
    private static final int REACH = 48;
    private static final int NEIGHBOURS = 2;
    private static final String MAKER = "by";
    private static final List<Rule> RULES = read();
    /// Every word of the table: a neighbour that is none of them begins no phrase, which spares the expressions.
    private static final Set<String> WORDS = words();

    private PersonPhrases() {}

    private static List<Rule> read() {
        var rules = new ArrayList<Rule>();
        for (String line : Bundled.lines(PersonPhrases.class, "people-phrases.tsv")) {
            String[] columns = line.split("\t", 3);
            rules.add(new Rule(columns[1].equals("before"), Pattern.compile(columns[2]), new Phrase(columns[0].equals(MAKER) ? null : Role.of(columns[0]))));
        }
        return List.copyOf(rules);
    }

    /// The phrase before a name, or null.
    static @Nullable Phrase before(String text, int start) {
        return isInTable(text, start - 1, -1) ? find(text.substring(Math.max(0, start - REACH), start), true) : null;
    }

    /// The phrase after a name, or null.
    static @Nullable Phrase after(String text, int end) {
        return isInTable(text, end, 1) ? find(text.substring(end, Math.min(text.length(), end + REACH)), false) : null;
    }

    private static Set<String> words() {
        var words = new HashSet<String>();
        for (String line : Bundled.lines(PersonPhrases.class, "people-phrases.tsv")) {
            for (Word word : Word.split(line.split("\t", 3)[2].replace("\\b", " "))) {
                words.add(word.lower());
            }
        }
        return words;
    }

    /// Whether the nearest word in a direction stands in the table. Behind a handle or a bracket the word after it counts.
    private static boolean isInTable(String text, int from, int step) {
        int at = from;
        int words = 0;
        while (words < NEIGHBOURS) {
            while (at >= 0 && at < text.length() && !Character.isLetter(text.charAt(at))) {
                at += step;
            }
            int start = at;
            while (at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at += step;
            }
            if (start == at) {
                return false;
            }
            String word = step > 0 ? text.substring(start, at) : text.substring(at + 1, start + 1);
            if (WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
            words++;
        }
        return false;
    }

    private static @Nullable Phrase find(String words, boolean before) {
        if (words.isBlank()) {
            return null;
        }
        // Small letters once, because ignoring case at every step of an expression costs several times as much.
        String lower = words.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (rule.before == before && rule.words.matcher(lower).find()) {
                return rule.phrase;
            }
        }
        return null;
    }
}
