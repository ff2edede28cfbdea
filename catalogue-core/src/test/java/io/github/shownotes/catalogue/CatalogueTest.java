package io.github.shownotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.resolve.EntityKind;

class CatalogueTest {
    @TempDir
    Path folder;

    @Test
    void makesADatabaseAndOpensItAgain() throws IOException {
        Files.writeString(folder.resolve("1.md"),
                "# A Show 1\n\n**Ann #1: [httpx](https://github.com/encode/httpx)**\n\n- Fast\n");
        Settings settings = Settings.database(folder.resolve("db").toString());
        try (Catalogue catalogue = Catalogue.open(settings)) {
            catalogue.ingest().ingest(List.of(folder.resolve("1.md").toString()), null, Progress.NONE);
        }
        try (Catalogue catalogue = Catalogue.open(settings)) {
            assertThat(catalogue.episodes().shows()).singleElement()
                    .satisfies(show -> assertThat(show.title()).isEqualTo(
                            "A Show"));
            assertThat(catalogue.entities().find(EntityKind.PROJECT, "httpx")).isPresent();
        }
    }

    @Test
    void twoProgramsMayHaveTheSameFileOpen() {
        Settings settings = Settings.database(folder.resolve("db").toString());
        try (Catalogue one = Catalogue.open(settings); Catalogue other = Catalogue.open(settings)) {
            assertThat(one.entities().counts()).isEqualTo(other.entities().counts());
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsOneSentenceWithoutThePassword() {
        Settings settings = Settings.database("jdbc:postgresql://me:secret@127.0.0.1:1/db?password=secret");
        assertThatThrownBy(() -> Catalogue.open(settings)).isInstanceOf(CatalogueException.class)
                .hasMessage(
                        "The database jdbc:postgresql://127.0.0.1:1/db cannot be opened: the server does not answer; "
                                + "check that it runs and that the address is right.");
    }

    @Test
    void anUnknownUrlSaysWhatIsAccepted() {
        assertThatThrownBy(() -> Catalogue.open(Settings.database("jdbc:nonsense:x"))).isInstanceOf(
                CatalogueException.class)
                .hasMessageContaining("jdbc:nonsense:x")
                .hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws IOException {
        Files.writeString(folder.resolve("notes.mv.db"), "not a database".repeat(1000));
        assertThatThrownBy(() -> Catalogue.open(Settings.database(folder.resolve("notes").toString()))).isInstanceOf(
                CatalogueException.class)
                .hasMessageContaining(folder.resolve("notes").toString())
                .hasMessageContaining("the file is damaged")
                .hasMessageContaining("--db");
    }
}
