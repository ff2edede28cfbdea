package io.github.shownotes.catalogue.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The clock of the database, which all processes on it share. A machine whose own clock is wrong would take the living
/// workers of others for dead, or see nothing that is due.
///
/// How far the machine's clock is off is measured once a minute.
public final class DatabaseClock extends Clock {
    private static final long FRESH_NS = TimeUnit.MINUTES.toNanos(1);

    private final Jdbi jdbi;
    private final Clock local;
    private final AtomicReference<Duration> offset;
    private final AtomicLong measured;

    /// The clock of this database.
    ///
    /// @param local the clock of this machine
    /// @throws JdbiException if the database does not answer
    public DatabaseClock(Jdbi jdbi, Clock local) {
        this.jdbi = jdbi;
        this.local = local;
        this.offset = new AtomicReference<>(measure());
        this.measured = new AtomicLong(System.nanoTime());
    }

    @Override
    public Instant instant() {
        long last = measured.get();
        if (System.nanoTime() - last > FRESH_NS && measured.compareAndSet(last, System.nanoTime())) {
            try {
                offset.set(measure());
            } catch (JdbiException e) {
                // While the database does not answer, what was measured last is the best guess.
            }
        }
        return local.instant().plus(offset.get());
    }

    private Duration measure() {
        return jdbi.withHandle(handle -> {
            Instant before = local.instant();
            Instant there = handle.createQuery("select current_timestamp").mapTo(OffsetDateTime.class).one()
                    .toInstant();
            return Duration.between(before.plus(Duration.between(before, local.instant()).dividedBy(2)), there);
        });
    }

    @Override
    public ZoneId getZone() {
        return local.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(jdbi, local.withZone(zone));
    }
}
