package io.github.shownotes.catalogue.store;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/// What pages read, on the embedded database.
class H2BrowsingTest extends BrowsingContract {
    @TempDir
    Path folder;

    @Override
    String url() {
        return "jdbc:h2:file:" + folder.resolve("catalogue") + ";AUTO_SERVER=TRUE";
    }
}
