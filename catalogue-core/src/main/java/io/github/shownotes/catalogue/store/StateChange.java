package io.github.shownotes.catalogue.store;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What a check made of a link's state.
///
/// @param check the check
/// @param oldState the state before, or null when there was none
/// @param state the state now
/// @param since from when it holds
/// @param nextDue when to ask again
/// @param failures checks in a row that did not find it alive
/// @param suggestion the address to store instead, or null
/// @param validators what to ask with next time
public record StateChange(CheckRow check, @Nullable String oldState, String state, Instant since, Instant nextDue,
        int failures, @Nullable String suggestion, Validators validators) {
    /// Whether the state is another than before.
    public boolean isNews() {
        return !state.equals(oldState);
    }
}
