package io.github.shownotes.catalogue.resolve;

import java.util.List;

/// Which thing a mention means.
public sealed interface Resolution {
    /// One that is known.
    ///
    /// @param number its number in [KnownEntities]
    record Matched(int number) implements Resolution {}

    /// One that was not known before.
    ///
    /// @param entity what is known of it now
    record New(Entity entity) implements Resolution {}

    /// One of several known ones, and nothing tells which.
    ///
    /// @param numbers their numbers in [KnownEntities], the likeliest first; at least two
    record Ambiguous(List<Integer> numbers) implements Resolution {
        /// Copies the list.
        public Ambiguous {
            numbers = List.copyOf(numbers);
        }
    }
}
