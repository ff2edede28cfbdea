package io.github.shownotes.catalogue.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Names in the forms they are compared and sorted by.
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[-_.]+");
    private static final Pattern OF_PYTHON = Pattern.compile("^python-|-python$");
    /// Shorter words are in too many others.
    private static final int TELLING = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int ASCII_END = 128;
    /// Letters that Lucene makes of one, at most.
    private static final int LONGEST_FOLDED = 4;

    private Names() {}

    /// What two spellings of one name share: letters and digits only, lower case, without accents.
    ///
    /// `+` and `#` are spelled out, since they tell C, C++ and C# apart. A name without any letter or digit is its own
    /// form.
    public static String comparable(String name) {
        String spelled = plain(name).replace("+", "plus").replace("#", "sharp");
        String bare = NEITHER_LETTER_NOR_DIGIT.matcher(spelled).replaceAll("");
        return bare.isEmpty() ? name.strip() : bare;
    }

    /// The form lists are sorted and searched by: lower case, in letters of ASCII where Lucene knows some for it (so that
    /// `lukasz` is Łukasz, as it is to the directory's search), single spaces, no leading `@`.
    public static String sortable(String name) {
        String plain = SPACE.matcher(folded(plain(name)).strip()).replaceAll(" ");
        return plain.length() > 1 && plain.startsWith("@") ? plain.substring(1) : plain;
    }

    /// A package's name as PEP 503 compares it: lower case, runs of `-`, `_` and `.` one hyphen.
    public static String packageName(String name) {
        return SEPARATORS.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    /// Whether a package and a repository have one name; that it is for Python may be said by either.
    static boolean isSamePackage(String published, String repository) {
        return OF_PYTHON.matcher(packageName(published)).replaceFirst("")
                .equals(OF_PYTHON.matcher(packageName(repository)).replaceFirst(""));
    }

    /// Whether it can be somebody's full name: at least two words, the first beginning with a letter.
    public static boolean isFull(String name) {
        String bare = name.strip();
        return bare.indexOf(' ') > 0 && Character.isLetter(bare.codePointAt(0));
    }

    /// Whether two names can be one person's: they share a word, or one of them is no full name.
    static boolean canBeOnePerson(String one, String other) {
        if (!isFull(one) || !isFull(other)) {
            return true;
        }
        Set<String> words = words(one);
        return words(other).stream().anyMatch(words::contains);
    }

    /// Whether an account is called like a person: it has a word of their name in it, or is a part of the name. What is no full
    /// name is like any account.
    static boolean isLike(String user, String name) {
        String account = comparable(user);
        return !isFull(name) || account.length() >= TELLING && comparable(name).contains(account)
                || words(name).stream().anyMatch(word -> word.length() >= TELLING && account.contains(word));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(SPACE.split(plain(name).strip())).map(Names::comparable).collect(Collectors.toSet());
    }

    private static String folded(String plain) {
        // Most names are of ASCII, and then Lucene need not even be loaded.
        if (plain.chars().allMatch(c -> c < ASCII_END)) {
            return plain;
        }
        char[] folded = new char[plain.length() * LONGEST_FOLDED];
        int length = ASCIIFoldingFilter.foldToASCII(plain.toCharArray(), 0, folded, 0, plain.length());
        return new String(folded, 0, length).toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
