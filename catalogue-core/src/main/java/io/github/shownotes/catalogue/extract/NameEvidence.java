package io.github.shownotes.catalogue.extract;

import java.util.Locale;
import java.util.Set;

import io.github.shownotes.catalogue.notes.Opening;

/// Weighs whether a known name means the project or is only a word.
final class NameEvidence {
    /// The words without one of which nothing is said to be something.
    static final Set<String> BEING = Set.of("is", "are");
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
    ///
    /// @param next the word after the name, which may be one after the last
    double confidence(Line line, Name name, String surface, int start, int end, int next) {
        boolean phrase = surface.indexOf(' ') > 0;
        if (name.strength() == Name.Strength.ANY && !phrase) {
            return ProjectConfidence.CERTAIN;
        }
        boolean exact = name.spellings().contains(surface);
        boolean capital = Character.isUpperCase(surface.charAt(0));
        if (phrase && !exact && surface.equals(surface.toLowerCase(Locale.ROOT))
                && (KnownNames.isEnglish(surface) || name
                        .strength() != Name.Strength.ANY
                        || name.spellings().stream().noneMatch(known -> known.indexOf(' ') > 0))) {
            return ProjectConfidence.WEAK;
        }
        return switch (name.strength()) {
            case ANY -> ProjectConfidence.CERTAIN;
            case CASE -> {
                if (exact) {
                    yield !phrase && isWordNext(line.text(), end) && opensSentence(line.text(), start)
                            && KnownNames.isEnglish(surface) && !isLinkedHere(surface)
                            && !isVerbNext(line.text(), end)
                                    ? ProjectConfidence.FAIR - 0.15
                                    : ProjectConfidence.SPELLED;
                }
                yield line.isCode(start, end) && isWholeSpan(line, start, end)
                        || (!phrase || capital) && !KnownNames.isEnglish(surface)
                                ? ProjectConfidence.FAIR
                                : ProjectConfidence.WEAK;
            }
            case STRONG -> strong(line, surface, start, end, exact, next);
            case NOT, NEVER -> 0;
        };
    }

    private boolean isLinkedHere(String surface) {
        return !linkedInEpisode.isEmpty() && linkedInEpisode.contains(ProjectNames.plain(surface));
    }

    private double strong(Line line, String surface, int start, int end, boolean exact, int next) {
        String text = line.text();
        boolean capital = Character.isUpperCase(surface.charAt(0));
        boolean opens = opensSentence(text, start);
        boolean linkedHere = isLinkedHere(surface);
        if (line.isCode(start, end)
                && (isWholeSpan(line, start, end) && end - start > 2 || linkedHere && opensSpan(line, start, end))) {
            return ProjectConfidence.FAIR + 0.05;
        }
        if (exact && OPTION_NEXT.isAt(text, end) || UsedTools.isOne(text, start, end)) {
            return ProjectConfidence.FAIR;
        }
        if ((exact || capital) && isBeingNear(line.words(), next) && end < text.length() && text.charAt(end) == ' '
                && IS_SOFTWARE.isAt(text, end + 1)) {
            return ProjectConfidence.FAIR;
        }
        if ((capital && !opens || linkedHere) && SOFTWARE_NEXT.isAt(text, end)) {
            return ProjectConfidence.FAIR;
        }
        if (capital && !isTitleCased(line, start, end)) {
            if (!opens) {
                return linkedHere || exact && !PersonNames.isGiven(surface)
                        ? ProjectConfidence.FAIR
                        : ProjectConfidence.WEAK;
            }
            if (isVerbNext(text, end)
                    && (linkedHere || line.depth() > 0 && !KnownNames.isEnglish(surface))) {
                return ProjectConfidence.FAIR;
            }
            return isVerbNext(text, end) && exact && surface.length() > 4
                    ? ProjectConfidence.FAIR - 0.05
                    : ProjectConfidence.WEAK;
        }
        return linkedHere && !KnownNames.isEnglish(surface)
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

    /// Whether "is" or "are" is one of the next two words.
    private static boolean isBeingNear(Words words, int next) {
        return next < words.size() && (WordSign.BEING.in(words.signs(next))
                || next + 1 < words.size() && WordSign.BEING.in(words.signs(next + 1)));
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
        return before < 0 || ".!?:•–—-".indexOf(text.charAt(before)) >= 0 || isPicture(text.charAt(before));
    }

    /// Whether it is an emoji, a tick or the like, such as stand in front of points; or half of one.
    private static boolean isPicture(char c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.SURROGATE || c == '\uFE0F';
    }
}
