package io.github.shownotes.catalogue.store;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/// The store's promises on the embedded database.
class H2StoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    String url() {
        return "jdbc:h2:file:" + folder.resolve("catalogue") + ";AUTO_SERVER=TRUE";
    }
}
