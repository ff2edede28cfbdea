package io.github.shownotes.catalogue.extract;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Opening;

/// Finds the project that a segment's title begins with when a line below says what that is: "Ducky is a desktop
/// application" explains the title "Ducky Network UI".
final class ExplainedTitle {
    private static final int MOST_LINES = 8;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 3;
    private static final Opening IS_SOFTWARE = Opening.compile(
            " (?:is|are) (?:an?|the|another|one of|basically an?|my|our)\\b[^.]{0,80}?\\b(?:library|package|framework|tools?|toolkit|plugin|plug-in|extension|CLI|app|application|editor|IDE|database|linter|formatter|profiler|debugger|wrapper|module|utility|server|client|platform|engine|ORM|shell|parser|compiler|generator|manager|runner|SDK|alternative|replacement|port|fork|command|experience)\\b");
    private static final Opening DOES = Opening.compile(
            " (?:is (?:an?|the)|lets|allows|provides|helps|supports|offers|generates|converts|can be used|aims to|makes it)\\b");

    private ExplainedTitle() {}

    /// Adds the project as the segment's subject.
    ///
    /// @param heading the segment's title
    /// @param lines all lines of the segment
    static void find(Line heading, List<Line> lines, KnownNames names, FoundProjects found) {
        List<Word> words = heading.words();
        for (int count = 1; count <= Math.min(MOST_WORDS, words.size()); count++) {
            String name = heading.text().substring(words.getFirst().start(), words.get(count - 1).end());
            Name known = names.trie().get(name);
            boolean possible = name.length() >= SHORTEST && !ProjectTitle.isNumber(name)
                    && (known == null ? count == 1 : known.strength().isProject());
            Line line = possible ? explaining(name, lines) : null;
            if (line != null) {
                found.add(name, ProjectConfidence.FAIR, "title", line.text().strip()).isSubject();
                return;
            }
        }
    }

    private static @Nullable Line explaining(String name, List<Line> lines) {
        boolean word = Character.isUpperCase(name.charAt(0)) && KnownNames.isEnglish(name);
        for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            if (!line.heading() && !line.words().isEmpty()) {
                int start = line.words().getFirst().start();
                int end = start + name.length();
                if (line.text().regionMatches(true, start, name, 0, name.length())
                        && (IS_SOFTWARE.isAt(line.text(), end) || !word && DOES.isAt(line.text(), end))) {
                    return line;
                }
            }
        }
        return null;
    }
}
