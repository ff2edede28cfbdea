package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a line with what a reader sees of each when looking for titles.
final class TitleWords {
    /// Signs that matter beside a title: the beginning of the line, a space, punctuation, the line's end.
    static final String EDGES = "^ :\"(,-.$)?!;/'";
    /// No line with a title in it has more words.
    private static final int MOST_WORDS = 80;
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "in", "on", "to", "for", "and", "or",
            "with", "is", "as", "at", "by", "from", "your", "you", "it", "its", "vs", "be", "are", "i", "into", "not",
            "but", "if", "that");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int LONG = 5;
    private static final int ENDING = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Line line;
    private final List<Word> words;
    private final int[] before;
    private final int[] after;
    private final boolean[] address;
    private final boolean[] project;
    private final boolean[] somethingElse;
    private final boolean[] person;

    TitleWords(Line line, KnownNames names) {
        this.line = line;
        this.words = line.words().subList(0, Math.min(MOST_WORDS, line.words().size()));
        int n = words.size();
        this.before = new int[n];
        this.after = new int[n];
        this.address = new boolean[n];
        this.project = new boolean[n];
        this.somethingElse = new boolean[n];
        this.person = new boolean[n];
        edges();
        addresses();
        knownNames(names);
        people();
    }

    private void edges() {
        for (int i = 0; i < words.size(); i++) {
            int left = i == 0 ? 0 : words.get(i - 1).end();
            int right = i + 1 == words.size() ? line.text().length() : words.get(i + 1).start();
            before[i] = edge(left, words.get(i).start(), -1, i == 0 ? '^' : ' ');
            after[i] = edge(words.get(i).end(), right, 1, i + 1 == words.size() ? '$' : ' ');
        }
    }

    /// The sign nearest to a word in the gap beside it, as its place in [#EDGES].
    private int edge(int from, int to, int step, char none) {
        for (int i = step > 0 ? from : to - 1; i >= from && i < to; i += step) {
            if (line.text().charAt(i) > ' ') {
                return Math.max(1, EDGES.indexOf(folded(line.text().charAt(i))));
            }
        }
        return EDGES.indexOf(none);
    }

    private static char folded(char c) {
        return switch (c) {
            case '“', '”', '«', '»', '„' -> '"';
            case '’', '‘', '`' -> '\'';
            case '–', '—', '*', '•', '|', '>', '→' -> '-';
            case '[', '{' -> '(';
            case ']', '}' -> ')';
            default -> c;
        };
    }

    private void addresses() {
        Matcher found = ADDRESS.matcher(line.text());
        while (found.find()) {
            for (int i = 0; i < address.length; i++) {
                address[i] |= words.get(i).start() >= found.start() && words.get(i).start() < found.end();
            }
        }
    }

    private void knownNames(KnownNames names) {
        for (int i = 0; i < words.size();) {
            NameTrie.Match match = names.trie().longest(line.words(), i, words.size());
            int end = Math.min(words.size(), i + (match == null ? 1 : match.words()));
            for (; i < end; i++) {
                Name.Strength strength = match == null ? Name.Strength.STRONG : match.name().strength();
                project[i] = strength.isProject() && strength != Name.Strength.STRONG;
                somethingElse[i] = !strength.isProject();
            }
        }
    }

    private void people() {
        for (PersonNames.Candidate one : line.people()) {
            for (int i = 0; one.given() && one.words() > 1 && i < words.size(); i++) {
                person[i] |= words.get(i).start() >= one.start() && words.get(i).end() <= one.end();
            }
        }
    }

    int size() {
        return words.size();
    }

    /// A word in small letters with every number as 9; `^` before the first and `$` after the last.
    String word(int i) {
        return i < 0 ? "^" : i >= words.size() ? "$" : plain(words.get(i).lower());
    }

    /// A word with every number as 9.
    static String plain(String lower) {
        return DIGITS.matcher(lower).replaceAll("9");
    }

    /// The last letters of a long word, which often tell verbs from nouns; nothing of a short one.
    static String ending(String word) {
        return word.length() <= LONG ? "" : word.substring(word.length() - ENDING);
    }

    Word at(int i) {
        return words.get(i);
    }

    /// The sign before a word, as its place in [#EDGES].
    int before(int i) {
        return before[i];
    }

    /// The sign after a word, as its place in [#EDGES].
    int after(int i) {
        return after[i];
    }

    boolean isCapital(int i) {
        char first = line.text().charAt(words.get(i).start());
        return Character.isUpperCase(first) || Character.isDigit(first);
    }

    /// Whether a title leaves the word small even when all others have a capital.
    boolean isSmall(int i) {
        return SMALL.contains(words.get(i).lower());
    }

    boolean isProject(int i) {
        return project[i];
    }

    /// Whether it is known and no project: a standard, a language, a concept.
    boolean isSomethingElse(int i) {
        return somethingElse[i];
    }

    /// Whether no table knows it.
    boolean isUnknown(int i) {
        return !project[i] && !somethingElse[i] && !words.get(i).isEnglish();
    }

    boolean isPerson(int i) {
        return person[i];
    }

    /// Whether a sentence ends with a word and the line goes on.
    boolean endsSentence(int i) {
        int end = words.get(i).end();
        char sign = EDGES.charAt(after[i]);
        return (sign == '.' || sign == '?' || sign == '!') && i + 1 < words.size()
                && line.text().startsWith(sign + " ", end);
    }

    boolean isCalled(int i) {
        return line.text().startsWith("(", words.get(i).end());
    }

    /// Whether the words from one to another can be a title at all.
    boolean mayBeTitle(int from, int to) {
        int open = 0;
        for (int i = from; i <= to; i++) {
            if (address[i] || i < to && endsSentence(i)) {
                return false;
            }
            open += i < to && line.text().startsWith(" (", words.get(i).end()) ? 1 : 0;
            open -= open > 0 && EDGES.charAt(after[i]) == ')' ? 1 : 0;
        }
        return open == 0;
    }

    boolean isWhole(int from, int to) {
        return from == 0 && to == words.size() - 1;
    }

    /// The last word that ends before a place in the line; -1 when none does.
    int lastBefore(int place) {
        int last = -1;
        while (last + 1 < size() && words.get(last + 1).end() <= place) {
            last++;
        }
        return last;
    }

    String text(int from, int to) {
        return line.text().substring(words.get(from).start(), words.get(to).end());
    }

    /// What the words of a stretch say about it: which they are and how they end, the first and the last of them most of all.
    ///
    /// @param what the stretch, with which its features begin
    List<String> features(String what, int from, int to) {
        var found = new ArrayList<>(List.of(what + " first " + word(from), what + " last " + word(to),
                what + " first two " + word(from) + " " + word(from + 1),
                what + " last two " + word(to - 1) + " " + word(to), what + " first ending " + ending(word(from))));
        var seen = new HashSet<String>();
        for (int i = from; i <= to; i++) {
            if (seen.add(word(i))) {
                found.add(what + " word " + word(i));
                found.add(what + " ending " + ending(word(i)));
            }
        }
        return found;
    }
}
