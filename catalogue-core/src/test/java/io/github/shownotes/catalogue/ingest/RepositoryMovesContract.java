package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.resolve.Entity;
import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.resolve.RepositorySighting;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.IdentityDao;

/// What becomes of projects whose repository moved, on every database.
abstract class RepositoryMovesContract {
    private final RepositoryMoves moves = new RepositoryMoves(Clock.systemUTC());
    private final IdentityDao identities = new IdentityDao();
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        database = Database.open(url());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long project(String slug, String repository) {
        return database.jdbi().inTransaction(handle -> {
            var key = new EntityKey(KeyScheme.REPO, repository);
            var entity = new Entity(EntityKind.PROJECT, slug, slug, "https://" + repository, List.of(), List.of(key));
            long id = identities.insert(handle, List.of(entity)).getFirst();
            identities.addKeys(handle, List.of(new IdentityDao.NewKey(id, EntityKind.PROJECT, key, "https://"
                    + repository)));
            return id;
        });
    }

    private @Nullable Problem see(String asked, String found, String node) {
        return database.jdbi().inTransaction(handle -> moves.see(handle, new RepositorySighting(asked, found, node)));
    }

    private String slug(String slug) {
        return new EntityDao(database.jdbi()).find(EntityKind.PROJECT, slug).map(EntityRow::slug).orElseThrow();
    }

    @Test
    void aRenamedRepositoryIsFoundUnderBothAddresses() {
        long black = project("black", "github.com/ambv/black");
        assertThat(see("github.com/ambv/black", "github.com/psf/black", "R_1")).isNull();
        List<String> once = Dump.of(database.jdbi());
        assertThat(new EntityDao(database.jdbi()).addresses(black)).containsExactly("https://github.com/ambv/black",
                "https://github.com/psf/black");
        assertThat(once).contains("project | black | github.com/psf/black | null",
                "event | black | renamed | github.com/ambv/black is github.com/psf/black now");
        assertThat(see("github.com/ambv/black", "github.com/psf/black", "R_1")).isNull();
        assertThat(see("github.com/psf/black", "github.com/psf/black", "R_1")).isNull();
        assertThat(Dump.of(database.jdbi())).isEqualTo(once);
    }

    @Test
    void twoEntriesOfOneRepositoryBecomeOne() {
        project("black", "github.com/ambv/black");
        long now = project("black-2", "github.com/psf/black");
        assertThat(see("github.com/ambv/black", "github.com/psf/black", "R_1")).isNull();
        assertThat(slug("black")).isEqualTo("black-2");
        assertThat(new EntityDao(database.jdbi()).addresses(now)).containsExactly("https://github.com/ambv/black",
                "https://github.com/psf/black");
        List<String> once = Dump.of(database.jdbi());
        assertThat(once)
                .contains("event | black-2 | merged | black: github.com/ambv/black is github.com/psf/black now");
        assertThat(see("github.com/ambv/black", "github.com/psf/black", "R_1")).isNull();
        assertThat(Dump.of(database.jdbi())).isEqualTo(once);
    }

    @Test
    void anOldAddressThatIsGivenToAnotherRepositoryIsAProblem() {
        project("black", "github.com/ambv/black");
        see("github.com/ambv/black", "github.com/psf/black", "R_1");
        Problem problem = see("github.com/ambv/black", "github.com/ambv/black", "R_2");
        assertThat(problem).isNotNull()
                .extracting(Problem::subject, Problem::message)
                .containsExactly("black", "github.com/ambv/black leads to another repository than before");
        List<String> once = Dump.of(database.jdbi());
        assertThat(once).contains("project | black | github.com/psf/black | null");
        assertThat(see("github.com/ambv/black", "github.com/ambv/black", "R_2")).isEqualTo(problem);
        assertThat(Dump.of(database.jdbi())).isEqualTo(once);
    }

    @Test
    void whatNobodyAsksForChangesNothing() {
        project("black", "github.com/psf/black");
        List<String> before = Dump.of(database.jdbi());
        assertThat(see("github.com/a/b", "github.com/c/d", "R_1")).isNull();
        assertThat(Dump.of(database.jdbi())).isEqualTo(before);
    }
}
