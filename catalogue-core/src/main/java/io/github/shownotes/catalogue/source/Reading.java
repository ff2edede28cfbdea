package io.github.shownotes.catalogue.source;

import java.util.List;

/// What a source gave: every episode that could be read and every problem met.
///
/// @param notes the episodes, in the source's order
/// @param problems what could not be read; empty when all went well
public record Reading(List<ShowNotes> notes, List<Problem> problems) {
    /// Copies the lists.
    public Reading {
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /// Nothing but one problem.
    public static Reading failed(Problem problem) {
        return new Reading(List.of(), List.of(problem));
    }
}
