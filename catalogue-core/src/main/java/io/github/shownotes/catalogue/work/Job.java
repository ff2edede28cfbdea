package io.github.shownotes.catalogue.work;

import java.util.Collection;

/// A kind of recurring work, done to one thing at a time: a source, a provider, a host.
///
/// Over all workers of a database, each instance is in work at most once at any moment; that is what keeps requests to one
/// host or one provider polite however many workers there are. A worker may die at any point of [#run(String)], so what that
/// does must be done again without harm.
public interface Job extends AutoCloseable {
    /// What it is called in the database and in the status; never to be changed.
    String name();

    /// What there is to do and is not scheduled yet, to be begun at once. Called by one worker at a time, every few seconds.
    Collection<String> fresh();

    /// Does it to one thing.
    ///
    /// @param instance one that [#fresh()] gave earlier
    /// @return when to do it again, or that it is done, or why it failed. What it throws counts as a failure.
    Outcome run(String instance);

    /// Gives back what it holds; called when nothing of it is under way any more.
    @Override
    default void close() {
        // Most hold nothing.
    }
}
