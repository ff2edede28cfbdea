package io.github.shownotes.catalogue.ingest.facts;

/// An enrichment's promises on the embedded database.
class H2EnricherTest extends EnricherContract {
    @Override
    String url() {
        return "jdbc:h2:file:" + folder.resolve("catalogue") + ";AUTO_SERVER=TRUE";
    }
}
