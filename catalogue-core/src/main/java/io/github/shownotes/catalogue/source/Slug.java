package io.github.shownotes.catalogue.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The part of an address that names a thing: lower-case ASCII letters and digits with single hyphens.
public final class Slug {
    /// Long enough for any title, short enough for an index.
    private static final int MAX_LENGTH = 80;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /// The slug of a name; when ASCII can show none of its letters or digits, `x-` and a number that differs from name to
    /// name.
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("+", " plus ")
                .replace("#", " sharp "))
                .replaceAll("-");
        if (slug.length() > MAX_LENGTH) {
            int cut = slug.lastIndexOf('-', MAX_LENGTH);
            slug = slug.substring(0, cut > 0 ? cut : MAX_LENGTH);
        }
        int start = slug.startsWith("-") ? 1 : 0;
        int end = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return start < end ? slug.substring(start, end) : "x-" + Integer.toHexString(plain.hashCode());
    }
}
