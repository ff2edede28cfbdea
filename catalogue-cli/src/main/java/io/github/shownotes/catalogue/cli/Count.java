package io.github.shownotes.catalogue.cli;

/// A number with what it counts.
final class Count {
    private Count() {}

    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
