package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much of what a host allows is used, in a time of its own.
class PaceTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MILLI = Duration.ofMillis(1).toNanos();
    private static final int LINKS = 440;
    private static final int RUNS = 10;

    /// An answer that is on its way.
    private record Coming(long began, long arrives, long at) {}

    /// A host that takes 8 requests a second gets 7, so 1.14 times the time it allows is the least there can be.
    @ParameterizedTest
    @CsvSource({"8, 0, 1.15", "8, 50, 1.2", "8, 150, 1.45", "8, 600, 1.75", "3, 50, 1.4"})
    void littleIsLostOfWhatAHostAllowsHoweverUnevenlyRequestsArrive(int limit, int jitterMillis, double atMost) {
        double seconds = IntStream.range(0, RUNS).mapToDouble(seed -> seconds(limit, jitterMillis, new Random(seed)))
                .average().orElseThrow();
        assertThat(seconds * limit / LINKS).isBetween(1.0, atMost);
    }

    /// How long all links of a host take.
    ///
    /// @param limit requests a second that the host takes
    /// @param jitter milliseconds by which requests are delayed, more or less
    private static double seconds(int limit, int jitter, Random random) {
        var lane = new HostLane(new LinkAddress("http", "host.org", 80, "/", "", ""), new HostRules.Pace(6, 7), 0);
        var coming = new PriorityQueue<Coming>((one, other) -> Long.compare(one.at(), other.at()));
        var arrived = new PriorityQueue<Long>();
        long now = 0;
        int left = LINKS;
        int open = 0;
        while (left > 0 || open > 0) {
            boolean may = left > 0 && lane.hasRoom();
            long start = may ? Math.max(now, lane.nextStart()) : Long.MAX_VALUE;
            Coming next = coming.peek();
            if (next != null && next.at() <= start) {
                coming.poll();
                now = next.at();
                open--;
                boolean over = isOver(arrived, next.arrives(), limit);
                lane.finish(new Answer.Response(over ? 429 : 200, Map.of(), Body.EMPTY), next.began(), now);
                if (over) {
                    left++;
                    lane.holdUntil(now + SECOND);
                }
            } else {
                now = start + (jitter == 0 ? 0 : random.nextInt(jitter) * MILLI / 10);
                lane.start(now);
                left--;
                open++;
                long arrives = now + (long) (jitter * MILLI * -Math.log(1 - random.nextDouble()) / 2);
                coming.add(new Coming(now, arrives, arrives + 20 * MILLI));
            }
        }
        return now / (double) SECOND;
    }

    /// What the host counts; answers come in the order in which requests arrived.
    private static boolean isOver(PriorityQueue<Long> arrived, long at, int limit) {
        while (!arrived.isEmpty() && arrived.peek() <= at - SECOND) {
            arrived.poll();
        }
        if (arrived.size() >= limit) {
            return true;
        }
        arrived.add(at);
        return false;
    }
}
