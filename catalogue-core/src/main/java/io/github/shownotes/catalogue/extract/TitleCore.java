package io.github.shownotes.catalogue.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The words of a line without what introduces them and without who made it: of "Article: A Day at Sea - Ann Lee" the words
/// "A Day at Sea".
///
/// @param from the first word
/// @param to the last word
/// @param lead what stands before, in small letters
/// @param tail the sign or word that joins the name behind, or nothing
record TitleCore(int from, int to, String lead, String tail) {
    private static final int REACH = 60;
    private static final int SHORTEST = 8;
    private static final Pattern TAIL = Pattern.compile(
            "\\s+(?:([-–—])\\s+|\\(?(via|by|from|thanks to)\\s+|(on) (?=[^.]{3,40}\\b[Bb]log\\b))@?\\p{Lu}[^.!?]{2,40}\\W*$");
    private static final Pattern SPEAKER = Pattern.compile("^\\W{0,4}(?:\\p{Lu}{2}|(\\p{Lu}\\p{Ll}{1,15})):\\s");

    /// The core of a line, or null when nothing remains or it is longer than titles are.
    static @Nullable TitleCore of(Line line, TitleWords words) {
        String text = line.text();
        int start = Math.max(0, ArticleSigns.afterLead(text));
        Matcher speaker = SPEAKER.matcher(text);
        if (start == 0 && speaker.find() && (speaker.group(1) == null || PersonNames.isGiven(speaker.group(1)))) {
            start = speaker.end();
        }
        Matcher tail = TAIL.matcher(text).region(Math.max(Math.min(text.length(), start + SHORTEST), text.length()
                - REACH), text.length());
        boolean named = tail.find();
        int end = named ? tail.start() : text.length();
        int from = 0;
        while (from < words.size() && words.at(from).start() < start) {
            from++;
        }
        int to = words.size() - 1;
        while (to >= from && words.at(to).end() > end) {
            to--;
        }
        if (to < from || to - from >= TitleShapes.LONGEST) {
            return null;
        }
        String joint = !named
                ? ""
                : tail.group(1) != null ? "-" : tail.group(2) != null ? tail.group(2) : tail.group(3);
        return new TitleCore(from, to, from == 0 ? "" : words.word(from - 1), joint);
    }
}
