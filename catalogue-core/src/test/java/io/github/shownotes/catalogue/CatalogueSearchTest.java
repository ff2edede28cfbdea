package io.github.shownotes.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.store.EntityRow;

/// A search without opening the database says what the database says.
class CatalogueSearchTest {
    private final Path folder;
    private final Settings settings;

    CatalogueSearchTest(@TempDir Path folder) {
        this.folder = folder;
        settings = Settings.database(folder.resolve("my catalogue").toString());
    }

    @BeforeEach
    void fill() throws IOException {
        ingest("../data/sample");
    }

    private void ingest(String source) throws IOException {
        try (Catalogue open = Catalogue.open(settings)) {
            assertThat(open.ingest().ingest(List.of(source), null, Progress.NONE).problems()).isEmpty();
        }
        settle();
    }

    /// As if some time had gone by.
    private void settle() throws IOException {
        Files.setLastModifiedTime(folder.resolve("my catalogue.mv.db"), FileTime.from(Instant.now().minusSeconds(60)));
    }

    private List<EntityRow> asked(String words) {
        try (Catalogue open = Catalogue.openToRead(settings)) {
            return open.entities().search(words, 1000);
        }
    }

    private boolean isKept() {
        return Files.exists(folder.resolve("my catalogue.names"));
    }

    @Test
    void theFilesOutcomeIsThatOfTheDatabaseForEveryWord() {
        QuickSearch.find(settings, "py", 1);
        assertThat(isKept()).isTrue();
        for (String words : List.of("interrogate", "py", "py test", "a", "e i o", "github.com", "HTTPS://", "Brian",
                "é", "Émile",
                "100%", "_", "test_", "@", "nosuchthing", " ", "python python", "c++", "\t", "!", "the a of",
                "okken b")) {
            assertThat(QuickSearch.find(settings, words, 1000)).as(words).containsExactlyElementsOf(asked(words));
        }
        assertThat(QuickSearch.find(settings, "py", 3)).containsExactlyElementsOf(asked("py").subList(0, 3));
    }

    @Test
    void lettersThatNobodyHasOnTheirKeyboardNeedNotBeTyped() throws IOException {
        ingest(Files.writeString(folder.resolve("184.md"), """
                                                           # Python Bytes 184

                                                           **Brian #1: [Größe](https://github.com/ann/grosse)**

                                                           - By [Łukasz Langa](https://github.com/ambv) and
                                                             [Søren Ærøskøbing](https://github.com/soren)
                                                           """).toString());
        assertThat(QuickSearch.find(settings, "py", 1)).isNotEmpty();
        for (String words : List.of("lukasz", "Łukasz", "łukasz LANGA", "soren", "Søren", "aeroskobing", "grosse",
                "Größe", "GROSSE")) {
            assertThat(QuickSearch.find(settings, words, 10)).as(words).isNotEmpty()
                    .containsExactlyElementsOf(asked(words));
        }
        assertThat(QuickSearch.find(settings, "lukasz", 10)).first().extracting(EntityRow::name).isEqualTo(
                "Łukasz Langa");
    }

    @Test
    void whatIsNewIsFound() throws IOException {
        assertThat(QuickSearch.find(settings, "zzz-new", 10)).isEmpty();
        assertThat(isKept()).isTrue();
        Path fresh = Files.writeString(folder.resolve("183.md"),
                "# Python Bytes 183\n\n**Brian #1: [zzz-new](https://github.com/ann/zzz-new)**\n");
        ingest(fresh.toString());
        assertThat(QuickSearch.find(settings, "zzz-new", 10)).hasSize(1);
        assertThat(QuickSearch.find(settings, "zzz-new", 10)).hasSize(1);
    }

    @Test
    void whileTheDatabaseIsOpenItIsAsked() throws IOException {
        QuickSearch.find(settings, "py", 1);
        try (Catalogue open = Catalogue.open(settings)) {
            Path fresh = Files.writeString(folder.resolve("183.md"),
                    "# Python Bytes 183\n\n**Brian #1: [zzz-new](https://github.com/ann/zzz-new)**\n");
            open.ingest().ingest(List.of(fresh.toString()), null, Progress.NONE);
            settle();
            assertThat(QuickSearch.find(settings, "zzz-new", 10)).hasSize(1);
        }
    }

    @Test
    void nothingIsKeptOfADatabaseThatWasChangedJustNow() throws IOException {
        Files.setLastModifiedTime(folder.resolve("my catalogue.mv.db"), FileTime.from(Instant.now()));
        assertThat(QuickSearch.find(settings, "interrogate", 10)).isNotEmpty();
        assertThat(isKept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "catalogue names 2", "catalogue names 9 1 1 1\nx\n"})
    void aDamagedFileDoesNoHarm(String text) throws IOException {
        Files.writeString(folder.resolve("my catalogue.names"), text);
        assertThat(QuickSearch.find(settings, "interrogate", 10)).isNotEmpty();
    }

    @Test
    void aFileThatIsCutOffDoesNoHarm() throws IOException {
        QuickSearch.find(settings, "py", 1);
        Path file = folder.resolve("my catalogue.names");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThat(QuickSearch.find(settings, "interrogate", 10)).isNotEmpty();
        assertThat(file).hasContent(text);
    }
}
