package io.github.shownotes.catalogue.enrich;

import java.util.List;

/// Asks one provider. Never throws for what the network or the provider does; safe for many threads.
public interface ProviderClient extends AutoCloseable {
    /// Who is asked.
    Provider provider();

    /// Whose limit of requests is used up: the provider's label, and whether a token proves who asks.
    String account();

    /// How many questions one request may hold.
    int batchSize();

    /// How many requests may be under way at a time.
    ///
    /// @param configured how many the user allows
    int parallel(int configured);

    /// Asks a batch of questions, [#batchSize] at most.
    Reply ask(List<Question> questions);

    @Override
    void close();
}
