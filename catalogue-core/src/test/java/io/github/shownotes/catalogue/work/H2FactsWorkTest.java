package io.github.shownotes.catalogue.work;

/// Asking for facts on H2.
class H2FactsWorkTest extends FactsWorkContract {
    @Override
    String url() {
        return "jdbc:h2:mem:factswork";
    }
}
