package io.github.shownotes.catalogue.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.DatabaseClock;
import io.github.shownotes.catalogue.store.QueueRow;
import io.github.shownotes.catalogue.store.WorkDao;

/// What workers promise on every database.
abstract class WorkerContract {
    private static final Pace FAST = new Pace(Duration.ofMillis(20), Duration.ofMillis(50), Duration.ofMillis(100),
            Duration
                    .ofMillis(20),
            Duration.ofMillis(200));
    private static final Outcome DONE = new Outcome.Done();

    private final List<Worker> workers = new ArrayList<>();
    private final List<String> log = java.util.Collections.synchronizedList(new ArrayList<>());
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
        workers.forEach(Worker::close);
        database.close();
    }

    private record CountingJob(String name, List<String> instances, Map<String, AtomicInteger> runs,
            AtomicInteger asked, Function<String, Outcome> work) implements Job {
        CountingJob(List<String> instances, Function<String, Outcome> work) {
            this("job", instances, new ConcurrentHashMap<>(), new AtomicInteger(), work);
        }

        @Override
        public Collection<String> fresh() {
            return asked.getAndIncrement() == 0 ? instances : List.of();
        }

        @Override
        public Outcome run(String instance) {
            runs.computeIfAbsent(instance, none -> new AtomicInteger()).incrementAndGet();
            return work.apply(instance);
        }

        int runs(String instance) {
            return runs.getOrDefault(instance, new AtomicInteger()).get();
        }
    }

    private Worker start(String name, Job job) {
        return start(name, job, Clock.systemUTC());
    }

    private Worker start(String name, Job job, Clock clock) {
        var worker = new Worker(database.dataSource(), name, 4, List.of(job), FAST, new WorkLog() {
            @Override
            public void done(String kind, String instance) {
                log.add("done " + instance);
            }

            @Override
            public void failed(String kind, String instance, String reason) {
                log.add("failed " + instance + ": " + reason);
            }
        }, clock);
        workers.add(worker);
        worker.start();
        return worker;
    }

    private static void await(String what, BooleanSupplier happened) {
        Instant end = Instant.now().plusSeconds(30);
        while (!happened.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                fail(what + " did not happen");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                fail("interrupted");
            }
        }
    }

    private List<QueueRow> queues() {
        return new WorkDao(database.jdbi()).queues(Instant.now());
    }

    @Test
    void whatIsDoneIsDoneOnceHoweverManyWorkersThereAre() {
        List<String> hosts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            hosts.add("host" + i);
        }
        var job = new CountingJob(hosts, host -> DONE);
        start("one", job);
        start("two", job);
        start("three", job);
        await("the end", () -> log.size() == 40);
        assertThat(hosts).allSatisfy(host -> assertThat(job.runs(host)).isEqualTo(1));
        await("an empty queue", () -> queues().stream().noneMatch(queue -> queue.task().equals("job")));
    }

    @Test
    void whatIsToBeDoneAgainIsDoneAgain() {
        var job = new CountingJob(List.of("feed"), feed -> new Outcome.Again(Instant.now()));
        start("one", job);
        await("a third time", () -> job.runs("feed") >= 3);
    }

    @Test
    void whatFailsIsTriedAgainAndDisturbsNothingElse() {
        var poisoned = new AtomicInteger();
        var job = new CountingJob(List.of("poisoned", "broken", "sound"), source -> switch (source) {
            case "poisoned" -> new Outcome.Failed("no feed there");
            case "broken" -> {
                if (poisoned.incrementAndGet() < 3) {
                    throw new IllegalStateException("out of order");
                }
                yield DONE;
            }
            default -> DONE;
        });
        start("one", job);
        await("the sound one and the one that was mended", () -> log.contains("done sound") && log.contains(
                "done broken"));
        await("further tries", () -> job.runs("poisoned") >= 3);
        assertThat(log).contains("failed poisoned: no feed there", "failed broken: out of order");
        assertThat(queues()).filteredOn(queue -> queue.task().equals("job"))
                .singleElement()
                .satisfies(queue -> assertThat(queue.instances()).isEqualTo(1));
    }

    @Test
    void theWorkOfADeadWorkerGoesToAnother() {
        // A process that was killed leaves its name on the work and no heartbeat.
        database.jdbi().useHandle(handle -> handle.execute(
                """
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat,
                                             version)
                values ('job', 'host', timestamp with time zone '2024-01-01 00:00:00+00', true, 'killed',
                        timestamp with time zone '2024-01-01 00:00:00+00', 1)
                """));
        assertThat(new WorkDao(database.jdbi()).running()).singleElement()
                .satisfies(task -> assertThat(task.worker()).isEqualTo("killed"));
        var job = new CountingJob(List.of(), host -> DONE);
        start("alive", job);
        await("the work of the dead", () -> job.runs("host") == 1);
    }

    @Test
    void aWorkerWhoseClockIsAnHourOffTakesNobodyForDead() throws InterruptedException {
        var held = new CountDownLatch(1);
        var job = new CountingJob(List.of("slow"), host -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return DONE;
        });
        start("right", job, new DatabaseClock(database.jdbi(), Clock.systemUTC()));
        await("the work", () -> job.runs("slow") == 1);
        Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofHours(1));
        var mended = new DatabaseClock(database.jdbi(), ahead);
        assertThat(mended.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
        start("ahead", job, mended);
        // Long enough for several looks at who is dead.
        Thread.sleep(1500);
        assertThat(job.runs("slow")).isEqualTo(1);
        held.countDown();
    }

    @Test
    void theStatusShowsWhatIsLateRunningAndFailing() {
        var held = new CountDownLatch(1);
        var job = new CountingJob(List.of("slow", "poisoned"), source -> {
            if (source.equals("poisoned")) {
                return new Outcome.Failed("always");
            }
            try {
                held.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return DONE;
        });
        start("the-worker", job);
        var dao = new WorkDao(database.jdbi());
        await("a failure", () -> job.runs("poisoned") > 0 && job.runs("slow") == 1);
        await("a recorded failure",
                () -> dao.troubled(Instant.now(), 10).stream().anyMatch(task -> task.instance().equals(
                        "poisoned") && task.failures() > 0));
        assertThat(dao.running()).filteredOn(task -> task.instance().equals("slow"))
                .singleElement()
                .satisfies(task -> assertThat(task.worker()).isEqualTo("the-worker"));
        assertThat(queues()).filteredOn(queue -> queue.task().equals("job")).singleElement().satisfies(queue -> {
            assertThat(queue.instances()).isEqualTo(2);
            assertThat(queue.running()).isGreaterThanOrEqualTo(1);
        });
        held.countDown();
    }
}
