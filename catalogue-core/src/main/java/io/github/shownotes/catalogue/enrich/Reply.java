package io.github.shownotes.catalogue.enrich;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a provider said to a batch of questions.
///
/// @param answers one for each question that was answered; a question without one was not asked
/// @param halt why nothing more is to be asked, or null
public record Reply(List<Enrichment> answers, @Nullable Halt halt) {
    /// Copies the list.
    public Reply {
        answers = List.copyOf(answers);
    }

    /// A reply to one question, with no reason to stop.
    static Reply of(Enrichment answer) {
        return new Reply(List.of(answer), null);
    }
}
