package io.github.shownotes.catalogue.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Opening;

/// Knows by its shape a line that names who made something: `Title - Name`, or nothing but names.
final class Bylines {
    /// How much of the text beside a name is looked at.
    private static final int REACH = 300;
    private static final Opening ONLY_NAMES = Opening
            .compile("(?i)^[\\s(–—-]*(?:(?:by|from|via|author:?|with|guests?:?|and)\\s+)?$");
    /// How far a title's last word and what joins the name to it may reach.
    private static final int LAST_WORD = 60;
    /// `Title - Name`, `Title, Name, Name`: what follows the title is who wrote it.
    private static final Pattern BYLINE_START = Pattern
            .compile("[^\\s,–—-][\\w?!)”\"’']*(?:,|\\s[–—-])\\s+(?:by\\s+)?$");
    private static final Opening ONLY_MORE_NAMES = Opening.compile(
            "^(?:,?\\s+(?:and\\s+|&\\s+)?\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:v[ao]n\\s+|de\\s+)?\\p{Lu}[\\p{L}.’'-]*){1,2}){0,6}[\\s.,]*$");
    private static final Pattern HEADING_JOINT = Pattern.compile("(?:\\s[-–—]|\\sby|\\(by|\\|)\\s*$");
    private static final Opening ONE_MORE = Opening.compile("^\\s*(?:,|and|&).*");
    private static final Pattern MAKER_JOINT = Pattern.compile("(?:,?\\s+(?:by|from)|\\s*[,–—-])\\s+$");
    /// A bullet that begins with a name and then only says who or where that is.
    private static final Opening DESCRIBED = Opening.compile(
            "(?i)^(?:\\s*[-–—,]\\s+(?!is\\b)(?!.*\\b(?:has|have|had|was|were|died|joins?|wins?|says?)\\b).{0,60}|\\s+(?:on|at|of|in|for|over at|via|through)\\s+.{0,50}|\\s*(?:&|and)\\s*(?:others|team|co\\b).*)$");
    private static final Opening AFTER_NAME = Opening.compile("^[\\s,)(.–—:-]*$");
    private static final int SHORTEST_TITLE = 12;
    /// What was done by the person is not what the line is the title of: `as envisioned by Name`.
    private static final Pattern PARTICIPLE = Pattern.compile("\\b\\p{Ll}+ed$");

    private Bylines() {}

    /// `[Title](link) by Name`, `[Title](link) - Name`, and the same in a heading without a link.
    static boolean isMakerOfWhatPrecedes(Line line, int start) {
        int from = Math.max(0, start - REACH);
        if (!endsInJoint(line.text(), from, start)) {
            return false;
        }
        Matcher joint = MAKER_JOINT.matcher(line.text()).region(from, start);
        if (!joint.find()) {
            return false;
        }
        boolean by = joint.group().strip().startsWith("by") || joint.group().strip().startsWith("from");
        boolean afterTitle = line.depth() > 0 && line.spans().isEmpty() && joint.start() > SHORTEST_TITLE
                && (by
                        ? !PARTICIPLE.matcher(line.text()).region(0, joint.start()).find()
                        : !joint.group().startsWith(","))
                && Character.isUpperCase(line.text().strip().charAt(0));
        return line.heading() && by || afterTitle || line.spans().stream()
                .anyMatch(span -> span.url() != null && Math.abs(span.end() - joint
                        .start()) <= 1
                        && (by || span.kind() == LinkKind.ARTICLE || span.kind() == LinkKind.VIDEO || span
                                .kind() == LinkKind.PROJECT || span.kind() == LinkKind.BOOK));
    }

    /// Whether the name is only a part of what an article is called.
    static boolean isInsideTitle(@Nullable Span span, PersonNames.Candidate name) {
        return span != null && (span.kind() == LinkKind.ARTICLE || span.kind() == LinkKind.VIDEO)
                && span.start() == name.start()
                && span.end() - name.end() > 3;
    }

    /// Whether a line says nothing but names, as bylines do.
    static boolean isAlone(Line line, PersonNames.Candidate name) {
        if (line.heading()) {
            return AFTER_NAME.fills(line.text(), name.end(), Math.min(line.text().length(), name.end() + REACH))
                    && HEADING_JOINT.matcher(before(line, name.start())).find()
                    || name.given() && name.start() == 0 && line.text().startsWith(
                            " - ", name.end());
        }
        String text = line.text();
        int from = Math.max(0, name.start() - REACH);
        int to = Math.min(text.length(), name.end() + REACH);
        if (name.given() && endsInJoint(text, from, name.start())
                && BYLINE_START.matcher(text).region(Math.max(from, name.start() - LAST_WORD), name.start()).find()
                && ONLY_MORE_NAMES.fills(text, name.end(), to)) {
            return true;
        }
        if (!ONLY_NAMES.fills(text, from, name.start())) {
            return false;
        }
        if (name.given() && DESCRIBED.fills(text, name.end(), to)) {
            return true;
        }
        String after = text.substring(name.end(), to);
        after = after.indexOf('@') < 0 ? after : HandleFinder.HANDLE.matcher(after).replaceAll("");
        return AFTER_NAME.fills(after, 0, after.length())
                || after.length() < 60 && ONE_MORE.fills(after, 0, after.length())
                        && Character.isUpperCase(firstLetter(after));
    }

    /// Whether a text ends in a comma, a dash, "by" or "from" and a space: cheaper to see than to match from the beginning.
    private static boolean endsInJoint(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end < to && end > from && (",-–—".indexOf(text.charAt(end - 1)) >= 0
                || text.startsWith("by", end - 2) && end - 2 >= from
                || text.startsWith("from", end - 4) && end - 4 >= from);
    }

    static String before(Line line, int start) {
        return line.text().substring(Math.max(0, start - REACH), start);
    }

    private static char firstLetter(String text) {
        String bare = text.replaceFirst("^[\\s,&]*(?:and\\s+)?", "");
        return bare.isEmpty() ? 'x' : bare.charAt(0);
    }
}
