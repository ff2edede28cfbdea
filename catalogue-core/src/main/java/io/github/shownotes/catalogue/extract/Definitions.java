package io.github.shownotes.catalogue.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

import io.github.shownotes.catalogue.notes.Opening;

/// Finds names that a bullet explains: `- Name: what it is`.
final class Definitions {
    static final String RULE = "definition";
    /// The first words of a bullet that name what the rest explains.
    private static final Opening TERM = Opening.compile(
            "^\\s*+([\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*+(?: [\\p{L}\\p{N}][\\p{L}\\p{N}._+-]*+){0,3}+)(?:\\s*:\\s+|\\s+[-–—]+\\s+|\\s*[–—]\\s*|, (?=\\d{4})|\\s*$)");
    private static final int TERM_WORDS = 4;
    private static final Opening IS_NOUN = Opening.compile(
            "(?i)(?:(?:is )?(?:an?|the|for|python|simple|fast|another|automatically|easy|easily|use|used to|this)\\b|(?:\\w++ ){1,3}(?:library|framework|tool|package|plugin|extension|ORM|client|server|toolkit|wrapper)\\b)");

    private final KnownNames names;
    private final Set<String> linkedInEpisode;
    private int count;

    /// @param names the names known
    /// @param linkedInEpisode the plain names of everything the episode links as a project
    Definitions(KnownNames names, Set<String> linkedInEpisode) {
        this.names = names;
        this.linkedInEpisode = linkedInEpisode;
    }

    /// How many names the segment's bullets explain for sure.
    int count() {
        return count;
    }

    /// Counts a name that was believed because it is explained.
    void add() {
        count++;
    }

    /// `- Name: what it is`, `- Name - what it is`, and a bullet that is nothing but a name.
    void find(Line line, List<Occurrence> occurrences, FoundProjects found) {
        if (line.depth() == 0 || !mayDefine(line.text())) {
            return;
        }
        Matcher term = TERM.at(line.text(), 0);
        if (term == null) {
            return;
        }
        int start = term.start(1);
        int end = term.end(1);
        for (Occurrence one : occurrences) {
            if (one.isAt(start, end)) {
                boolean plain = KnownNames.isEnglish(one.surface())
                        || one.surface().length() < 5 && one.surface().equals(one.surface().toUpperCase(Locale.ROOT));
                if (!plain || line.isCode(start, end) || linkedInEpisode.contains(ProjectNames.plain(one.surface()))) {
                    one.support(RULE);
                }
                if (IS_NOUN.isAt(line.text(), term.end())) {
                    found.add(one.surface(), one.confidence(), one.rule(), line.sentence(start, end)).isTerm();
                    count += one.isSure() && !one.rule().equals(RULE) ? 1 : 0;
                }
                return;
            }
        }
        String name = term.group(1);
        Name known = names.trie().get(name);
        boolean identifier = name.indexOf(' ') < 0 && (name.indexOf('-') > 0 || name.chars().anyMatch(
                Character::isDigit) || name.chars().skip(1).anyMatch(Character::isUpperCase)) && name.chars().anyMatch(
                        Character::isLowerCase);
        boolean described = IS_NOUN.isAt(line.text(), term.end());
        if (known == null && (identifier && !KnownNames.isEnglish(name) || line.isCode(start, end) && described)
                && (line.at(start, end) == null || line.isCode(start, end)) && term.end() < line.text().length()) {
            occurrences.add(new Occurrence(null, start, end, name,
                    described ? ProjectConfidence.FAIR : ProjectConfidence.UNKNOWN, NameOccurrences.RULE));
        }
    }

    /// Whether a mark may follow the first few words, as it must after a term: spares most lines the expression.
    private static boolean mayDefine(String text) {
        int spaces = 0;
        for (int i = text.length() - text.stripLeading().length(); i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inWord = c < 128 && Character.isLetterOrDigit(c) || "._+-".indexOf(c) >= 0;
            if (c == ' ') {
                spaces++;
                char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                if (next > 127 || !Character.isLetterOrDigit(next)) {
                    return next > 127 || next <= ' ' || next == '-' || next == ':';
                }
                if (spaces == TERM_WORDS) {
                    return false;
                }
            } else if (!inWord) {
                return c > 127 || c < ' ' || c == ':' || c == ',';
            }
        }
        return true;
    }
}
