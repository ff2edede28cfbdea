package io.github.shownotes.catalogue.cli;

/// An option whose value makes no sense, found after parsing. The message is one sentence for the user.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UsageException(String message) {
        super(message);
    }

    /// An exception that says this.
    static UsageException of(String message) {
        return new UsageException(message);
    }

    /// Checks that an option or parameter is more than spaces.
    static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new UsageException("Invalid value for '" + name + "': it is empty");
        }
    }

    /// Checks that the value of an option lies in a range.
    static void requireBetween(String option, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new UsageException("Invalid value for option '" + option + "': " + value + " is not between " + lowest
                    + " and " + highest);
        }
    }

    /// An option whose value means nothing.
    static UsageException invalid(String option, String reason) {
        return new UsageException("Invalid value for option '" + option + "': " + reason);
    }
}
