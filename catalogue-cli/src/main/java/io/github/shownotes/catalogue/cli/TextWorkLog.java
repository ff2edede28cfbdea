package io.github.shownotes.catalogue.cli;

import io.github.shownotes.catalogue.work.WorkLog;

/// Tells how pieces of work end, a sentence a line.
///
/// @param messages where the lines go
record TextWorkLog(Messages messages) implements WorkLog {
    @Override
    public void done(String job, String instance) {
        messages.note(job + " " + instance + ": done");
    }

    @Override
    public void failed(String job, String instance, String reason) {
        messages.note(job + " " + instance + ": " + reason + " It is tried again later.");
    }
}
