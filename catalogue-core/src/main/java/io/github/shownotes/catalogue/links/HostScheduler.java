package io.github.shownotes.catalogue.links;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import reactor.core.publisher.Mono;

/// Decides when each request may begin: so many at once over all, so many at once and a second for each host.
///
/// All state belongs to one thread, so nothing is locked; what waits for its host holds no place that others need.
final class HostScheduler implements AutoCloseable {
    /// Requests to a host after which its `robots.txt` is worth one more.
    private static final int MANY = 20;
    private static final int LANES = 10_000;

    private static final Answer NO_ANSWER = new Answer.Failure(Answer.Kind.RESET, "there was no answer");

    private final int concurrency;
    private final HostRules rules;
    private final Consumer<LinkAddress> onManyRequests;
    private final Map<String, HostLane> lanes = new HashMap<>();
    private final ArrayDeque<HostLane> ready = new ArrayDeque<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("link-scheduler")
            .factory());
    private int inFlight;

    /// A scheduler.
    ///
    /// @param onManyRequests told once of a host that is asked a lot
    HostScheduler(int concurrency, HostRules rules, Consumer<LinkAddress> onManyRequests) {
        this.concurrency = concurrency;
        this.rules = rules;
        this.onManyRequests = onManyRequests;
    }

    /// Sends a request when it is its host's turn; a host that turned out to be down is not asked.
    Mono<Answer> schedule(LinkAddress address, Mono<Answer> request, boolean isBegun) {
        return Mono.create(sink -> run(() -> {
            HostLane lane = lane(address);
            lane.add(new Turn(request, sink, isBegun));
            offer(lane);
            startWhatMay();
        }));
    }

    /// Lets a host rest.
    void hold(LinkAddress address, Duration time) {
        long until = System.nanoTime() + time.toNanos();
        run(() -> lane(address).holdUntil(until));
    }

    /// Keeps a time between two requests to a host.
    void slowDown(LinkAddress address, Duration gap) {
        run(() -> lane(address).slowest(gap.toNanos()));
    }

    private HostLane lane(LinkAddress address) {
        if (lanes.size() > LANES) {
            lanes.values().removeIf(lane -> lane.isIdle() && lane.nextStart() < System.nanoTime());
        }
        return lanes.computeIfAbsent(address.authority(), authority -> new HostLane(address, rules.pace(address
                .host()), System.nanoTime()));
    }

    /// Puts a host into the queue, unless it is there or has nothing to ask or no room.
    private void offer(HostLane lane) {
        if (!lane.isScheduled() && lane.isWaiting() && (lane.hasRoom() || lane.down() != null)) {
            lane.setScheduled(true);
            ready.add(lane);
        }
    }

    private void startWhatMay() {
        long now = System.nanoTime();
        while (inFlight < concurrency) {
            HostLane lane = ready.poll();
            if (lane == null) {
                return;
            }
            lane.setScheduled(false);
            Answer.Failure down = lane.down();
            if (down != null) {
                refuse(lane, down);
            } else if (lane.nextStart() > now) {
                wake(lane, lane.nextStart() - now);
            } else if (lane.hasRoom()) {
                start(lane, now);
                offer(lane);
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the step itself is the result
    private void wake(HostLane lane, long nanos) {
        lane.setScheduled(true);
        thread.schedule(() -> {
            lane.setScheduled(false);
            offer(lane);
            startWhatMay();
        }, nanos, TimeUnit.NANOSECONDS);
    }

    private static void refuse(HostLane lane, Answer.Failure down) {
        for (Turn turn = lane.poll(); turn != null; turn = lane.poll()) {
            turn.sink().success(down);
        }
    }

    private void start(HostLane lane, long now) {
        Turn turn = lane.poll();
        if (turn == null) {
            return;
        }
        lane.start(now);
        inFlight++;
        if (lane.asked() == MANY) {
            onManyRequests.accept(lane.host());
        }
        turn.request().onErrorResume(HostScheduler::broken).defaultIfEmpty(NO_ANSWER).subscribe(answer -> run(() -> {
            inFlight--;
            lane.finish(answer, now, System.nanoTime());
            turn.sink().success(answer);
            offer(lane);
            startWhatMay();
        }));
    }

    /// A client that breaks has to give its place back too.
    private static Mono<Answer> broken(Throwable thrown) {
        return Mono.just(new Answer.Failure(Answer.Kind.RESET, "the request itself failed: " + thrown));
    }

    private void run(Runnable step) {
        try {
            thread.execute(step);
        } catch (RejectedExecutionException e) {
            // Closed: nobody waits for it any more.
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
