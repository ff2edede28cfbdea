package io.github.shownotes.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new embedded database that begins as a copy of an empty one.
class DatabaseTemplateTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;
    @SuppressWarnings("NullAway.Init")
    private Path template;

    @BeforeEach
    void make() throws SQLException {
        template = folder.resolve("template.mv.db");
        Database.open(url("template")).close();
    }

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";AUTO_SERVER=TRUE";
    }

    private long shows(String name) throws SQLException {
        try (Database database = Database.open(url(name))) {
            return database.jdbi().withHandle(handle -> handle.select("select count(*) from show").mapTo(Long.class)
                    .one());
        }
    }

    private void addShow(String name) throws SQLException {
        try (Database database = Database.open(url(name))) {
            database.jdbi().useHandle(handle -> handle.execute("insert into show (slug, title) values ('a', 'A')"));
        }
    }

    @Test
    void aCopyIsAWholeDatabaseAndApartFromItsTemplate() throws SQLException, IOException {
        Database.begin(url("deep/er/new"), template);
        assertThat(folder.resolve("deep/er/new.mv.db")).hasSameBinaryContentAs(template);
        addShow("deep/er/new");
        assertThat(shows("deep/er/new")).isOne();
        assertThat(shows("template")).isZero();
        try (var files = Files.list(folder.resolve("deep/er"))) {
            assertThat(files).as("nothing is left behind").hasSize(1);
        }
    }

    @Test
    void whatIsThereAlreadyStays() throws SQLException {
        addShow("old");
        Database.begin(url("old"), template);
        assertThat(shows("old")).isOne();
    }

    @Test
    void withoutATemplateTheTablesAreMade() throws SQLException {
        Database.begin(url("new"), folder.resolve("none.mv.db"));
        assertThat(folder.resolve("new.mv.db")).doesNotExist();
        assertThat(shows("new")).isZero();
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWhenTheDatabaseIsOpened() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Database.begin(url("file/new"), template);
        assertThat(folder.resolve("file")).isRegularFile();
    }
}
