package io.github.shownotes.catalogue.cli;

/// A number with what it counts.
final class Count {
    private Count() {}

    static String of(long number, String noun) {
        return of(number, noun, noun + "s");
    }

    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
