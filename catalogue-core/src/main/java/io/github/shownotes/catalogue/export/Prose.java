package io.github.shownotes.catalogue.export;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes sentences of others fit for a list: one plain sentence that does not repeat the name it stands beside.
///
/// What counts as fit is what [awesome-lint](https://github.com/sindresorhus/awesome-lint) asks for, and its style guide.
final class Prose {
    private static final int LONGEST = 200;
    private static final int SHORTEST = 12;
    private static final Pattern IMAGE_OR_LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\(?\\b(?:https?://|www\\.)[^\\s<>]+");
    private static final Pattern EMPHASIS = Pattern.compile("[`*]+|(?<!\\w)_+|_+(?!\\w)");
    private static final Pattern SHORT_CODE = Pattern.compile("(?<!\\w):[a-z][a-z0-9_+-]*:(?!\\w)");
    private static final Pattern PICTURE = Pattern
            .compile("[\\p{So}\\p{Sk}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\uFE0F&&[^\\^]]+");
    private static final Pattern BRACKETS = Pattern.compile("[『』（）《》「」【】]");
    private static final Pattern REPEATED = Pattern.compile("([！!~～,，·?？])\\1+");
    private static final Pattern SPACE_BEFORE = Pattern.compile("\\s+(?=[.,;!?](?:\\s|$))");
    private static final Pattern TAIL = Pattern.compile("[\\s:;,\\-–—/|(\\[]+$");
    private static final Pattern HEAD = Pattern.compile("^[\\s:;,.\\-–—/|>#!?…)\\]]+");
    private static final Pattern COPULA = Pattern.compile("^(?:\\s+(?:is|are|was)\\s+|\\s*(?:[:,–—]|-{1,2})\\s*)");
    private static final Pattern BOUNDARY = Pattern.compile("^[\\s.,!?:-].*", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile(".*[.!?…][\"']?$", Pattern.DOTALL);

    private Prose() {}

    /// A text as one line: no markup, straight quotes that come in pairs, names spelled right.
    static String plain(String text) {
        String line = IMAGE_OR_LINK.matcher(text).replaceAll("$1");
        line = TAG.matcher(line).replaceAll(" ");
        line = SHORT_CODE.matcher(line).replaceAll(" ");
        line = ADDRESS.matcher(line).replaceAll(" ");
        line = EMPHASIS.matcher(line).replaceAll("");
        line = line.replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'");
        line = PICTURE.matcher(line).replaceAll(" ");
        line = BRACKETS.matcher(line).replaceAll(" ");
        line = REPEATED.matcher(line).replaceAll("$1");
        line = line.strip().replaceAll("\\s+", " ");
        line = SPACE_BEFORE.matcher(line).replaceAll("");
        return Spelling.correct(balanced(line));
    }

    /// What a thing is, as a sentence to stand after its name; empty when nothing is left of it.
    ///
    /// @param name the name it stands after
    /// @param text what somebody wrote of the thing
    static String description(String name, String text) {
        String line = firstSentence(HEAD.matcher(plain(text)).replaceFirst(""));
        line = withoutName(plain(name), line);
        line = TAIL.matcher(balanced(HEAD.matcher(line).replaceFirst(""))).replaceFirst("");
        if (line.chars().filter(Character::isLetter).count() < 3 || line.equalsIgnoreCase(plain(name))) {
            return "";
        }
        String sentence = capital(line);
        if (END.matcher(sentence).matches()) {
            return sentence;
        }
        return sentence + ".";
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        sentences.first();
        int end = sentences.next();
        // "e.g. this" and "Node.js" end no sentence; what follows one begins with a capital letter.
        while (end != BreakIterator.DONE && end < text.length()
                && (end < SHORTEST || !Character.isUpperCase(text.codePointAt(end)))) {
            end = sentences.next();
        }
        String sentence = (end == BreakIterator.DONE ? text : text.substring(0, end)).strip();
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST - 1);
        return TAIL.matcher(sentence.substring(0, space < LONGEST / 2 ? LONGEST - 1 : space)).replaceFirst("") + "…";
    }

    private static String withoutName(String name, String text) {
        String line = text;
        while (startsWithName(name, line)) {
            String rest = line.substring(name.length());
            if (rest.isEmpty()) {
                return "";
            }
            Matcher copula = COPULA.matcher(rest);
            if (!copula.find()) {
                // The name is part of the sentence, as in "Rich text for terminals".
                return "The " + line;
            }
            line = rest.substring(copula.end()).strip();
        }
        return line;
    }

    private static boolean startsWithName(String name, String line) {
        if (name.isEmpty() || !line.regionMatches(true, 0, name, 0, name.length())) {
            return false;
        }
        String rest = line.substring(name.length());
        return rest.isEmpty() || BOUNDARY.matcher(rest).matches();
    }

    /// Quotes and parentheses that lost their partner say nothing any more.
    private static String balanced(String text) {
        String line = text.chars().filter(c -> c == '"').count() % 2 == 0 ? text : text.replace("\"", "");
        int open = 0;
        for (int i = 0; i < line.length() && open >= 0; i++) {
            open += switch (line.charAt(i)) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
        }
        return open == 0 ? line : line.replaceAll("[()]", "").replaceAll("\\s+", " ").strip();
    }

    private static String capital(String line) {
        int first = line.codePointAt(0);
        return new StringBuilder().appendCodePoint(Character.toUpperCase(first))
                .append(line, Character.charCount(first), line.length())
                .toString();
    }
}
