package io.github.shownotes.catalogue.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

import com.zaxxer.hikari.HikariDataSource;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.PostgresServer;

/// What happens when the database goes away for a while, and when it has no connection left.
class PostgresFaultsTest {
    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();
    private static final Pace FAST = new Pace(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMillis(100),
            Duration.ofMillis(20), Duration.ofMillis(200));

    @SuppressWarnings("NullAway.Init")
    private String url;
    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        url = SERVER.emptyDatabase();
        database = Database.open(url);
        // As in use, but with less patience, so that the test is quick.
        database.dataSource().unwrap(HikariDataSource.class).setConnectionTimeout(500);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private record Endless(AtomicInteger runs) implements Job {
        @Override
        public String name() {
            return "endless";
        }

        @Override
        public Collection<String> fresh() {
            return List.of("it");
        }

        @Override
        public Outcome run(String instance) {
            runs.incrementAndGet();
            return new Outcome.Again(Instant.now());
        }
    }

    private static void await(String what, BooleanSupplier happened) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(60);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail(what + " did not happen");
            }
            Thread.sleep(20);
        }
    }

    @Test
    void aWorkerGoesOnWhenTheDatabaseIsBack() throws SQLException, InterruptedException {
        var runs = new AtomicInteger();
        try (var worker = new Worker(database.dataSource(), "patient", 2, List.of(new Endless(runs)), FAST,
                SilentLog.INSTANCE, Clock.systemUTC())) {
            worker.start();
            await("the work", () -> runs.get() >= 2);
            SERVER.takeAway(url);
            // What is under way may still end.
            Thread.sleep(1000);
            int before = runs.get();
            Thread.sleep(2000);
            assertThat(runs.get()).as("nothing is done without the database").isEqualTo(before);
            SERVER.giveBack(url);
            await("the work after the pause", () -> runs.get() >= before + 2);
        }
    }

    @Test
    void whoeverFindsNoConnectionFailsAfterAWhileAndCanTryAgain() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            int most = database.dataSource().unwrap(HikariDataSource.class).getMaximumPoolSize();
            while (taken.size() < most) {
                taken.add(database.dataSource().getConnection());
            }
            assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute("select 1")))
                    .isInstanceOf(ConnectionException.class)
                    .hasCauseInstanceOf(SQLTransientConnectionException.class);
            assertThat(most).as("a worker with 16 threads has one for each").isGreaterThan(16);
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(database.jdbi().<Integer, RuntimeException>withHandle(handle -> handle.select("select 1").mapTo(
                Integer.class).one())).isOne();
    }
}
