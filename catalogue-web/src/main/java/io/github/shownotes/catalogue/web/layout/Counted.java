package io.github.shownotes.catalogue.web.layout;

import java.util.List;
import java.util.Locale;

/// A number with the word for what it counts.
public final class Counted {
    private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight",
            "nine", "ten", "eleven", "twelve");

    private Counted() {}

    /// Such as `1 project` and `1,204 projects`.
    public static String of(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /// With commas between the thousands.
    public static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// A number that stands in a sentence: words up to twelve, then digits.
    public static String inWords(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : number(number);
    }

    /// How often: `once`, `twice`, `14 times`.
    public static String times(long number) {
        return switch (Math.toIntExact(number)) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number(number) + " times";
        };
    }
}
