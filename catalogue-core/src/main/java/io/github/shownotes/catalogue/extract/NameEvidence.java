package io.github.shownotes.catalogue.extract;

import java.util.Locale;
import java.util.Set;

import io.github.shownotes.catalogue.notes.Opening;

/// Weighs whether a known name means the project or is only a word.
final class NameEvidence {
    private static final Opening IS_SOFTWARE = Opening.compile(
            "^(?:\\w+ )?(?:is|are) (?:an?|the|another|one of|basically an?|just an?|my|our)\\b[^.]{0,80}?\\b(?:library|libraries|package|packages|framework|tool|tools|toolkit|plugin|plug-in|extension|CLI|app|application|editor|IDE|database|linter|formatter|profiler|debugger|wrapper|module|utility|server|client|project|platform|engine|ORM|shell|parser|compiler|generator|implementation|manager|runner|interface|SDK|API|alternative|replacement|port|fork|command)\\b");
    private static final Opening VERB_NEXT = Opening.compile(
            "(?:’s|'s)? (?:is|has|lets|can|uses|only|also|was|will|does|doesn[’']t|isn[’']t|comes|provides|supports|makes|gives|helps|offers|now|adds|allows|gets|got|takes|works|runs|handles|ships|had|itself|makes|aims|tries|features|reads|generates|looks|seems|makes)\\b");
    private static final Opening SOFTWARE_NEXT = Opening.compile(
            "(?i) (?:library|package|framework|module|tool|plugin|extension|project|app|cli|command line tool|command-line tool|repo|formatter|linter|test runner|profiler|server|client|ide|editor|shell|database|orm|docs)\\b");

    /// A command with an option.
    private static final Opening OPTION_NEXT = Opening.compile(" --?[a-z]");

    private final Set<String> linkedInEpisode;

    /// @param linkedInEpisode the plain names of everything the episode links as a project
    NameEvidence(Set<String> linkedInEpisode) {
        this.linkedInEpisode = linkedInEpisode;
    }

    /// How sure it is that a known name at a place of a line means the project, by its spelling and the words around it.
    double confidence(Line line, Name name, String surface, int start, int end) {
        boolean code = line.isCode(start, end);
        boolean exact = name.spellings().contains(surface);
        boolean capital = Character.isUpperCase(surface.charAt(0));
        boolean phrase = surface.indexOf(' ') > 0;
        if (phrase && !exact && surface.equals(surface.toLowerCase(Locale.ROOT))
                && (KnownNames.isEnglish(surface) || name
                        .strength() != Name.Strength.ANY
                        || name.spellings().stream().noneMatch(known -> known.indexOf(' ') > 0))) {
            return ProjectConfidence.WEAK;
        }
        boolean opens = opensSentence(line.text(), start);
        boolean linkedHere = linkedInEpisode.contains(ProjectNames.plain(surface));
        return switch (name.strength()) {
            case ANY -> ProjectConfidence.CERTAIN;
            case CASE -> {
                if (exact) {
                    yield opens && !phrase && KnownNames.isEnglish(surface) && !linkedHere
                            && !isVerbNext(line.text(), end)
                            && isWordNext(line.text(), end) ? ProjectConfidence.FAIR - 0.15 : ProjectConfidence.SPELLED;
                }
                boolean ordinary = KnownNames.isEnglish(surface);
                yield code && isWholeSpan(line, start, end) || !ordinary && (!phrase || capital)
                        ? ProjectConfidence.FAIR
                        : ProjectConfidence.WEAK;
            }
            case STRONG -> strong(line, start, end, exact, capital, opens, linkedHere, code);
            case NOT, NEVER -> 0;
        };
    }

    private double strong(Line line, int start, int end, boolean exact, boolean capital, boolean opens,
            boolean linkedHere,
            boolean code) {
        String text = line.text();
        if (code && (isWholeSpan(line, start, end) && end - start > 2 || linkedHere && opensSpan(line, start, end))) {
            return ProjectConfidence.FAIR + 0.05;
        }
        if (exact && OPTION_NEXT.isAt(text, end)) {
            return ProjectConfidence.FAIR;
        }
        if ((exact || capital) && end < text.length() && text.charAt(end) == ' ' && IS_SOFTWARE.isAt(text, end + 1)) {
            return ProjectConfidence.FAIR;
        }
        if ((capital && !opens || linkedHere) && SOFTWARE_NEXT.isAt(text, end)) {
            return ProjectConfidence.FAIR;
        }
        if (capital && !isTitleCased(line, start, end)) {
            if (!opens) {
                return linkedHere || exact ? ProjectConfidence.FAIR : ProjectConfidence.WEAK;
            }
            if (isVerbNext(text, end)
                    && (linkedHere || line.depth() > 0 && !KnownNames.isEnglish(text.substring(start, end)))) {
                return ProjectConfidence.FAIR;
            }
            return isVerbNext(text, end) && exact && text.substring(start, end).length() > 4
                    ? ProjectConfidence.FAIR - 0.05
                    : ProjectConfidence.WEAK;
        }
        return linkedHere && !KnownNames.isEnglish(text.substring(start, end))
                ? ProjectConfidence.FAIR
                : capital ? ProjectConfidence.WEAK : ProjectConfidence.HARDLY;
    }

    /// Whether a link or a piece of code begins with the words: `interrogate -vv tests`.
    private static boolean opensSpan(Line line, int start, int end) {
        Span span = line.at(start, end);
        return span != null && line.text().substring(span.start(), start).isBlank();
    }

    /// Whether neighbours are capitalised too, so that a capital says nothing.
    private static boolean isTitleCased(Line line, int start, int end) {
        if (line.heading()) {
            return true;
        }
        String text = line.text();
        int next = end + 1;
        boolean after = next < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(next));
        int at = start - 2;
        while (at >= 0 && Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        boolean before = start >= 2 && text.charAt(start - 1) == ' '
                && Character.isLetterOrDigit(text.charAt(start - 2))
                && Character.isUpperCase(text.charAt(at + 1));
        return after || before;
    }

    private static boolean isVerbNext(String text, int end) {
        return VERB_NEXT.isAt(text, end);
    }

    /// Whether running text goes on, rather than a bracket, a dash or the end.
    private static boolean isWordNext(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
    }

    private static boolean isWholeSpan(Line line, int start, int end) {
        Span span = line.at(start, end);
        return span != null && line.text().substring(span.start(), span.end()).strip().length() == end - start;
    }

    private static boolean opensSentence(String text, int start) {
        int before = start - 1;
        while (before >= 0 && " \"'“‘(*_[".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || ".!?:•–—-".indexOf(text.charAt(before)) >= 0;
    }
}
