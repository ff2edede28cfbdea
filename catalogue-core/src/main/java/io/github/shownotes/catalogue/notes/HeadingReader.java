package io.github.shownotes.catalogue.notes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// Tells whether a line opens a segment. Knows the forms that shows use for numbered topics; everything else is in the
/// table of sections.
final class HeadingReader {
    private static final List<SectionRule> SECTIONS = SectionRule.read(
            Bundled.lines(HeadingReader.class, "sections.tsv"));

    private static final String NAME = "(\\p{Lu}[\\p{L}'’-]*(?:[ ]\\p{Lu}[\\p{L}'’.-]*)?)";
    private static final String START = "^[\\s_“\"]*+";
    private static final String STOP = "\\s*+[:.)–—-]?\\s*+";

    /// `Brian #1: Title`, `Brian#5`, `Brian #: Title`, `Michael #0.1`
    private static final Opening NAME_NUMBER = Opening
            .compile(START + NAME + "\\s*+:?\\s*+#\\s*+(\\d{0,2}(?:\\.\\d)?)" + STOP);
    /// `#1 Brian: Title`, `#2 (Michael): Title`, `#5: (Brian) Title`, `#2 Title`, `Topic #0: Title`
    private static final Opening NUMBER = Opening.compile(START
            + "(?:[Tt]opic |[Ii]tem |[Ss]tory )?#\\s*(\\d{1,2})(?![\\p{L}\\d])" + STOP);
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile("\\(\\s*" + NAME + "\\s*\\)\\s*:?\\s*");
    private static final Pattern NAME_COLON = Pattern.compile(NAME + "\\s*:\\s*");
    private static final Pattern LEADING_NAME = Pattern.compile("(\\p{Lu}[\\p{L}'’-]*)\\s+");
    /// `BO 1: Title`, `Cecil 5: Title`: only for people known to present
    private static final Opening NAME_BARE_NUMBER = Opening.compile(START + NAME + "\\s+(\\d{1,2})\\s*:\\s*");
    private static final Opening UNNUMBERED = Opening.compile(START + NAME + "\\s*:\\s*(?=\\S)");

    /// `The topic: Title`, for episodes about one thing
    private static final Opening ONLY_TOPIC = Opening.compile(START + "(?:[Tt]he |[Mm]ain )?[Tt]opic\\s*:\\s*(?=\\S)");

    /// A sentence inside a paragraph that thanks a sponsor
    private static final Pattern SPONSOR_SENTENCE = Pattern.compile(
            "[.!?]\\s+(?=(?:(?:This|Today's|Our) (?:episode|show) (?:is|was) )?(?:also )?(?:[Bb]rought to you|[Ss]ponsored) by\\b)");

    /// `Name - Sponsor`, where the name is what the line says
    private static final Pattern SPONSOR_AFTER_NAME = Pattern.compile(" [-–—] ");

    private final Presenters presenters;

    HeadingReader(Presenters presenters) {
        this.presenters = presenters;
    }

    /// Where inside a line a sentence begins that thanks a sponsor, or -1.
    static int sponsorSentence(String line) {
        if (!line.contains("rought to you by") && !line.contains("ponsored by")) {
            return -1;
        }
        Matcher sponsor = SPONSOR_SENTENCE.matcher(line);
        return sponsor.find() ? sponsor.end() : -1;
    }

    /// What the line opens, or null. Offsets are those of the clean text.
    @Nullable
    Heading read(String line) {
        Heading topic = numbered(line);
        return topic != null ? topic : section(line);
    }

    /// The numbered topic that the line opens, or null.
    @Nullable
    Heading numbered(String line) {
        if (line.indexOf('#') >= 0) {
            Matcher matcher = NAME_NUMBER.at(line, 0);
            if (matcher != null && !"Topic".equals(matcher.group(1)) && !"Episode".equals(matcher.group(1))) {
                return topic(matcher.group(1), matcher.end());
            }
            matcher = NUMBER.at(line, 0);
            if (matcher != null) {
                return afterNumber(line, matcher.end());
            }
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Matcher matcher = ONLY_TOPIC.at(line, 0);
        if (matcher != null) {
            return topic(null, matcher.end());
        }
        matcher = isAfterDigit(line, colon) ? NAME_BARE_NUMBER.at(line, 0) : null;
        if (matcher != null && presenters.knows(matcher.group(1))) {
            return topic(matcher.group(1), matcher.end());
        }
        return null;
    }

    private static boolean isAfterDigit(String line, int colon) {
        int before = colon - 1;
        while (before >= 0 && Character.isWhitespace(line.charAt(before))) {
            before--;
        }
        return before >= 0 && Character.isDigit(line.charAt(before));
    }

    /// `Michael: Title` by somebody known to present, or null.
    @Nullable
    Heading presented(String line) {
        Matcher matcher = UNNUMBERED.at(line, 0);
        if (matcher != null && presenters.knows(matcher.group(1))) {
            return new Heading(SegmentKind.TOPIC, presenters.called(matcher.group(1)), matcher.end(), false);
        }
        return null;
    }

    /// Whether the text is nothing but the name of somebody known to present.
    boolean isPresenter(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) <= ' ' || text.charAt(end - 1) == ':')) {
            end--;
        }
        return presenters.knows(text.substring(0, end));
    }

    private Heading afterNumber(String line, int end) {
        Matcher name = NAME_IN_BRACKETS.matcher(line).region(end, line.length());
        if (name.lookingAt()) {
            return topic(name.group(1), name.end());
        }
        name = NAME_COLON.matcher(line).region(end, line.length());
        // "#2 Kite: your friendly AI" is a title with a colon, so a stranger's name must be one word by itself.
        if (name.lookingAt() && presenters.knows(name.group(1))) {
            return topic(name.group(1), name.end());
        }
        name = LEADING_NAME.matcher(line).region(end, line.length());
        if (name.lookingAt() && presenters.knows(name.group(1))) {
            return topic(name.group(1), name.end());
        }
        return topic(null, end);
    }

    private Heading topic(@Nullable String presenter, int end) {
        return new Heading(SegmentKind.TOPIC, presenters.called(presenter), end, true);
    }

    /// The line in small letters, place by place: a few letters of the world have more than one in lower case.
    private static String lower(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.length() == line.length() ? lower : line;
    }

    private @Nullable Heading section(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return null;
        }
        String lower = lower(line);
        int stop = SectionRule.stop(line, start);
        for (SectionRule rule : SECTIONS) {
            int end = rule.match(lower, start, stop);
            if (end >= 0) {
                boolean keepsWords = switch (rule.kind()) {
                    case EXTRAS, INTRO -> true;
                    case SPONSOR -> line.substring(end).isBlank() && SPONSOR_AFTER_NAME.matcher(line).find();
                    default -> false;
                };
                while (end < line.length() && " :–—-".indexOf(line.charAt(end)) >= 0) {
                    end++;
                }
                return new Heading(rule.kind(), null, keepsWords ? start : end, false);
            }
        }
        return null;
    }
}
