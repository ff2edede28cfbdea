package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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
    /// A phrase begins where a word does: trying only there spares most of an expression's many beginnings.
    private static final String AT_WORD = "(?<!\\p{L})";
    private static final Pattern OPTIONAL_LETTER = Pattern.compile("(\\p{L})\\?");
    private static final Pattern OPTIONAL_ENDING = Pattern.compile("(\\p{L}+)\\(\\?:(\\p{L}+)(?:\\|(\\p{L}+))?\\)\\??");
    private static final List<Rule> RULES = new ArrayList<>();
    /// Which rules know a word, a bit for each: neighbours that no rule knows begin no phrase, which spares the expressions.
    private static final Map<String, Integer> RULES_OF_WORD = new HashMap<>();

    static {
        read();
    }

    private PersonPhrases() {}

    private static void read() {
        for (String line : Bundled.lines(PersonPhrases.class, "people-phrases.tsv")) {
            String[] columns = line.split("\t", 3);
            int bit = 1 << RULES.size();
            words(columns[2]).forEach(word -> RULES_OF_WORD.merge(word, bit, (one, other) -> one | other));
            boolean before = columns[1].equals("before");
            boolean opensAnywhere = before && !columns[2].contains("^");
            RULES.add(new Rule(before, Pattern.compile((opensAnywhere ? AT_WORD : "") + columns[2]), new Phrase(
                    columns[0].equals(MAKER) ? null : Role.of(columns[0]))));
        }
        if (RULES.size() > Integer.SIZE) {
            throw new IllegalStateException("there are more rules than bits for them");
        }
    }

    /// The words of an expression, those with an optional ending in each form.
    private static Set<String> words(String expression) {
        String bare = expression.replace("\\b", " ");
        var words = new HashSet<String>();
        for (String form : List.of(bare, OPTIONAL_LETTER.matcher(bare).replaceAll("$1"), OPTIONAL_LETTER.matcher(bare)
                .replaceAll(""), OPTIONAL_ENDING.matcher(bare).replaceAll("$1$2 $1$3 "))) {
            for (int start = Word.next(form, 0), end; start < form.length(); start = Word.next(form, end)) {
                end = Word.end(form, start);
                words.add(form.substring(start, end).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /// Every word that a phrase may begin or end with.
    static Set<String> words() {
        return RULES_OF_WORD.keySet();
    }

    /// The phrase before a name of a line, or null.
    static @Nullable Phrase before(Line line, PersonNames.Candidate name) {
        return mayStand(line.words(), name.first() - 1, -1) ? before(line.text(), name.start()) : null;
    }

    /// The phrase after a name of a line, or null.
    static @Nullable Phrase after(Line line, PersonNames.Candidate name) {
        return mayStand(line.words(), name.last() + 1, 1) ? after(line.text(), name.end()) : null;
    }

    /// Whether one of the nearest words in a direction belongs to a phrase.
    private static boolean mayStand(Words words, int from, int step) {
        for (int i = from, near = 0; i >= 0 && i < words.size() && near < NEIGHBOURS; i += step) {
            int signs = words.signs(i);
            if (WordSign.IN_PERSON_PHRASE.in(signs) || WordSign.DOTTED.in(signs)) {
                return true;
            }
            near += Character.isLetter(words.text().charAt(words.start(i))) ? 1 : 0;
        }
        return false;
    }

    /// The phrase before a place, or null.
    static @Nullable Phrase before(String text, int start) {
        return find(text, Math.max(0, start - REACH), start, true);
    }

    /// The phrase after a place, or null.
    static @Nullable Phrase after(String text, int end) {
        return find(text, end, Math.min(text.length(), end + REACH), false);
    }

    /// The rules that know one of the nearest words in a direction. Behind a handle or a bracket the word after it counts too.
    private static int rulesOfNeighbours(String text, int from, int step) {
        int rules = 0;
        int at = from;
        for (int i = 0; i < NEIGHBOURS; i++) {
            while (at >= 0 && at < text.length() && !Character.isLetter(text.charAt(at))) {
                at += step;
            }
            int start = at;
            while (at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at += step;
            }
            if (start == at) {
                break;
            }
            String word = step > 0 ? text.substring(start, at) : text.substring(at + 1, start + 1);
            rules |= RULES_OF_WORD.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        }
        return rules;
    }

    private static @Nullable Phrase find(String text, int from, int to, boolean before) {
        int rules = before ? rulesOfNeighbours(text, to - 1, -1) : rulesOfNeighbours(text, from, 1);
        String words = null;
        for (int i = 0; i < RULES.size() && rules >>> i != 0; i++) {
            Rule rule = RULES.get(i);
            if ((rules >>> i & 1) == 0 || rule.before != before) {
                continue;
            }
            if (words == null) {
                // Small letters once, because ignoring case at every step of an expression costs several times as much.
                words = text.substring(from, to).toLowerCase(Locale.ROOT);
            }
            Matcher matcher = rule.words.matcher(words);
            if (before ? matcher.find() : matcher.lookingAt()) {
                return rule.phrase;
            }
        }
        return null;
    }
}
