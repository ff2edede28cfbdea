package io.github.shownotes.catalogue.work;

import java.time.Instant;

/// How a piece of work ended.
public sealed interface Outcome {
    /// It is to be done again then.
    ///
    /// @param when the earliest moment
    record Again(Instant when) implements Outcome {}

    /// There is nothing left to do to this thing until [Job#fresh()] names it again.
    record Done() implements Outcome {}

    /// It did not succeed and is tried again later, each time after a longer pause.
    ///
    /// @param reason one line on what went wrong, for the log and the status
    record Failed(String reason) implements Outcome {}
}
