package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Finds runs of capitalised words that may be a person's name.
final class PersonNames {
    /// A possible name in a line.
    ///
    /// @param first the first of the line's words in it
    /// @param last the last of them
    /// @param start first character
    /// @param end after the last character
    /// @param text the name
    /// @param words how many words it has
    /// @param given whether the first word is a known given name
    /// @param ordinary whether the words after the first are all ordinary English words
    record Candidate(int first, int last, int start, int end, String text, int words, boolean given,
            boolean ordinary) {}

    static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "da", "di", "del", "della",
            "la",
            "le", "bin", "ibn", "al", "el", "dos", "du", "ten", "ter", "af", "av", "zu");
    static final Set<String> BESIDE = Set.of("dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs",
            "mrs.",
            "ms", "ms.", "sir", "by", "via", "from", "thanks", "thank", "with", "and", "the", "guest", "author", "hi",
            "hello", "hey", "also", "listener", "listeners", "creator", "maintainer", "article", "post", "talk",
            "suggested",
            "sent", "submitted", "written", "created", "both", "special", "when", "then", "if", "as", "but", "so",
            "interview", "speaker", "video", "had", "has", "is", "was", "my", "our", "congrats", "congratulations",
            "see",
            "watch", "check", "follow", "meet", "credit", "courtesy", "developer", "host", "co", "at", "in", "on", "of",
            "to",
            "for", "like", "using", "after", "since", "though", "while", "because", "watching", "read", "reading",
            "review",
            "core", "dev", "pythonista", "python", "pep", "why", "how", "what", "who");
    /// What a second capital may follow.
    private static final List<String> PREFIXES = List.of("Mc", "Mac", "De", "Le", "Van", "Di", "O");
    private static final int MAX_WORDS = 5;

    private PersonNames() {}

    static boolean isGiven(String word) {
        Lexeme lexeme = Vocabulary.ordinary().find(word);
        return lexeme != null && word.equals(lexeme.given());
    }

    private static boolean isGiven(Words words, int i) {
        Lexeme lexeme = WordSign.GIVEN.in(words.signs(i)) ? words.lexeme(i) : null;
        return lexeme != null && lexeme.given() != null && words.text().startsWith(lexeme.given(), words.start(i));
    }

    static List<Candidate> find(Words words) {
        if (!WordSign.PERSON_LIKE.in(words.signs())) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < words.size(); i++) {
            int signs = words.signs(i);
            if (WordSign.PERSON_LIKE.in(signs) && !WordSign.BESIDE_PERSON.in(signs)) {
                int last = last(words, i);
                Candidate candidate = candidate(words, i, last);
                if (candidate != null) {
                    candidates.add(candidate);
                }
                i = last;
            }
        }
        return candidates;
    }

    /// The last word of the name that begins with a word.
    private static int last(Words words, int first) {
        int last = first;
        for (int count = 1, next = first + 1; next < words.size() && count < MAX_WORDS; next++) {
            boolean joined = isJoined(words, next);
            boolean like = WordSign.PERSON_LIKE.in(words.signs(next));
            boolean particle = WordSign.PARTICLE.in(words.signs(next)) && next + 1 < words.size()
                    && ((WordSign.PERSON_LIKE.bit | WordSign.PARTICLE.bit) & words.signs(next + 1)) != 0;
            if (!joined && !(isNext(words, next) && (like || particle))) {
                break;
            }
            last = next;
            count += like && !joined ? 1 : 0;
        }
        return last;
    }

    /// Whether a hyphen or apostrophe joins a word to the one before: `Jean-Luc`, `O’Brien`, but not `Luc’s`.
    private static boolean isJoined(Words words, int i) {
        char gap = gap(words, i);
        return Character.isLetter(words.text().charAt(words.start(i)))
                && (gap == '-' || isApostrophe(gap) && !words.lower(i).equals("s"));
    }

    /// Whether a word follows as the next word of a name does, initials included.
    private static boolean isNext(Words words, int i) {
        char gap = gap(words, i);
        boolean initial = words.end(i - 1) - words.start(i - 1) == 1 && words.start(i) == words.end(i - 1) + 2
                && words.text().startsWith(". ", words.end(i - 1));
        return gap == ' ' || gap == '-' || initial || isApostrophe(gap) && !words.lower(i).equals("s");
    }

    /// The one character between a word and the one before; 0 when there are more.
    private static char gap(Words words, int i) {
        int end = words.end(i - 1);
        return words.start(i) == end + 1 ? words.text().charAt(end) : 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static @Nullable Candidate candidate(Words words, int first, int last) {
        String text = words.text();
        int start = words.start(first);
        int end = words.end(last);
        boolean initial = words.end(first) - start == 1;
        boolean article = initial && !text.startsWith(".", words.end(first));
        String name = text.substring(start, end);
        if (article || name.contains("n't") || name.contains("n’t")) {
            return null;
        }
        int count = 1;
        boolean ordinary = true;
        for (int i = first + 1; i <= last; i++) {
            count += WordSign.PERSON_LIKE.in(words.signs(i)) && !isJoined(words, i) ? 1 : 0;
            ordinary &= WordSign.ENGLISH.in(words.signs(i));
        }
        return new Candidate(first, last, start, end, name, count,
                isGiven(words, initial && count > 2 ? first + 1 : first), ordinary);
    }

    /// A capital letter, then small ones; `McGugan` and initials too, but neither `NASA` nor `PyPI`.
    static boolean isSpelledLikeName(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        int length = end - start;
        if (length == 1) {
            return true;
        }
        int capitals = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals == 1 || capitals == 2 && length > 4 && hasPrefix(text, start);
    }

    private static boolean hasPrefix(String text, int start) {
        for (String prefix : PREFIXES) {
            if (text.startsWith(prefix, start)) {
                return true;
            }
        }
        return false;
    }
}
