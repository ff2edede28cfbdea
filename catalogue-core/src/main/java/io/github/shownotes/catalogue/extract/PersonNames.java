package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds runs of capitalised words that may be a person's name.
final class PersonNames {
    /// A possible name in a line.
    ///
    /// @param start first character
    /// @param end after the last character
    /// @param text the name
    /// @param words how many words it has
    /// @param given whether the first word is a known given name
    /// @param ordinary whether the words after the first are all ordinary English words
    record Candidate(int start, int end, String text, int words, boolean given, boolean ordinary) {}

    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "da", "di", "del", "della",
            "la",
            "le", "bin", "ibn", "al", "el", "dos", "du", "ten", "ter", "af", "av", "zu");
    private static final Set<String> TITLES = Set.of("dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs",
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
    private static final int MAX_WORDS = 5;

    private PersonNames() {}

    static boolean isGiven(String word) {
        Lexeme lexeme = Vocabulary.ordinary().find(word);
        return lexeme != null && word.equals(lexeme.given());
    }

    private static boolean isGiven(String text, Word word) {
        String given = word.lexeme().given();
        return given != null && text.startsWith(given, word.start());
    }

    static List<Candidate> find(Line line) {
        List<Word> words = line.words();
        String text = line.text();
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < words.size(); i++) {
            if (!isNameWord(text, words.get(i)) || TITLES.contains(words.get(i).lower())) {
                continue;
            }
            int last = i;
            int count = 1;
            while (last + 1 < words.size() && count < MAX_WORDS) {
                int next = last + 1;
                int end = words.get(last).end();
                char gap = words.get(next).start() == end + 1 ? text.charAt(end) : 0;
                boolean initial = end - words.get(last).start() == 1 && words.get(next).start() == end + 2
                        && text.startsWith(". ", end);
                boolean apostrophe = gap == '\'' || gap == '’';
                boolean inside = gap == '-' || apostrophe;
                if (gap != ' ' && !initial && !inside || apostrophe && words.get(next).lower().equals("s")) {
                    break;
                }
                if (inside && Character.isLetter(text.charAt(words.get(next).start()))) {
                    last = next;
                } else if (isNameWord(text, words.get(next))) {
                    last = next;
                    count++;
                } else
                    if (PARTICLES.contains(words.get(next).lower()) && next + 1 < words.size()
                            && (isNameWord(text, words
                                    .get(next + 1)) || PARTICLES.contains(words.get(next + 1).lower()))) {
                                        last = next;
                                    } else {
                                        break;
                                    }
            }
            int start = words.get(i).start();
            int end = words.get(last).end();
            int given = words.get(i).end() - start == 1 && count > 2 ? i + 1 : i;
            boolean article = words.get(i).end() - start == 1 && !text.startsWith(".", words.get(i).end());
            String name = text.substring(start, end);
            boolean negation = name.contains("n't") || name.contains("n’t");
            if (article || negation) {
                i = last;
                continue;
            }
            boolean ordinary = true;
            for (int j = i + 1; j <= last; j++) {
                ordinary &= words.get(j).lexeme().isEnglish();
            }
            candidates.add(new Candidate(start, end, name, count, isGiven(text, words.get(given)), ordinary));
            i = last;
        }
        return candidates;
    }

    /// A capital letter, then small ones; `McGugan` and initials too, but neither `NASA` nor `PyPI`.
    private static boolean isNameWord(String text, Word word) {
        char first = text.charAt(word.start());
        if (!Character.isUpperCase(first)) {
            return false;
        }
        int length = word.end() - word.start();
        if (length == 1) {
            return true;
        }
        int capitals = 0;
        for (int i = word.start(); i < word.end(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        boolean mixed = capitals == 2 && length > 4
                && (text.startsWith("Mc", word.start()) || text.startsWith("Mac", word
                        .start()) || text.startsWith("De", word.start()) || text.startsWith("Le", word.start())
                        || text.startsWith(
                                "Van", word.start())
                        || text.startsWith("Di", word.start()) || text.startsWith("O", word.start()));
        return capitals == 1 || mixed;
    }
}
