package io.github.shownotes.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done to a new H2 database beyond the migrations.
class H2TuningTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Database open() throws SQLException {
        return Database.open("jdbc:h2:file:" + folder.resolve("catalogue") + ";AUTO_SERVER=TRUE");
    }

    @Test
    void noForeignKeyHasAnIndexThatTheMigrationsMakeToo() throws SQLException {
        try (Database database = open()) {
            List<String> twice = database.jdbi()
                    .withHandle(handle -> handle
                            .select("""
                                    select table_name, columns
                                    from (select table_name, index_name, listagg(column_name) within group (order by ordinal_position) columns
                                          from information_schema.index_columns group by table_name, index_name)
                                    group by table_name, columns having count(*) > 1
                                    """)
                            .mapTo(String.class).list());
            assertThat(twice).isEmpty();
        }
    }

    @Test
    void foreignKeysHoldAlsoWhenItIsOpenedAgain() throws SQLException {
        open().close();
        try (Database database = open()) {
            database.jdbi().useHandle(handle -> {
                for (String statement : List.of(
                        "insert into segment (episode_id, position, kind, title) values (7, 0, 'topic', 'A')",
                        "insert into link_occurrence (segment_id, position, link_id, url, text, kind) "
                                + "values (7, 0, 7, 'a', 'a', 'article')",
                        "insert into entity_category (entity_id, category_id, main, evidence) values (7, 7, true, 'a')")) {
                    assertThatThrownBy(() -> handle.execute(statement)).isInstanceOf(JdbiException.class)
                            .hasMessageContaining("Referential integrity");
                }
            });
        }
    }
}
