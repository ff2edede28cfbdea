package io.github.shownotes.catalogue.links;

import java.time.Duration;
import java.util.ArrayDeque;

import org.jspecify.annotations.Nullable;

/// What waits for one host and how much the host takes: fewer requests after it complained, more again when all goes well,
/// one at a time while it is in doubt whether it lives, none when it does not. Used by one thread.
final class HostLane {
    private static final double SLOWER = 1.15;
    private static final double FASTER = 0.95;
    private static final long SLOWEST = Duration.ofSeconds(2).toNanos();
    private static final int GOOD_RUN = 10;
    private static final int DOWN_AFTER = 3;
    private static final int TOO_MANY = 429;

    private final LinkAddress host;
    private final int atOnce;
    private final ArrayDeque<Turn> fresh = new ArrayDeque<>();
    /// Repeats and redirects: finishing what was begun keeps memory small.
    private final ArrayDeque<Turn> begun = new ArrayDeque<>();
    private long usualGap;
    private long gap;
    /// When the latest requests began, the oldest first; as many as may begin within so many gaps.
    private final ArrayDeque<Long> starts = new ArrayDeque<>();
    private final int burst;
    /// When the next request would begin if none had ever been late.
    private long due;
    private long nextStart;
    private int inFlight;
    private int asked;
    private int goodRun;
    private int badRun;
    private long lastFailure = Long.MIN_VALUE;
    private boolean everAnswered;
    private Answer.@Nullable Failure down;
    /// Whether the scheduler has it in its queue or a timer set for it.
    private boolean scheduled;

    HostLane(LinkAddress host, HostRules.Pace pace, long now) {
        this.host = host;
        this.atOnce = pace.atOnce();
        this.usualGap = (long) (1e9 / pace.perSecond());
        this.gap = usualGap;
        this.burst = (int) Math.max(1, pace.perSecond());
        this.due = now;
        this.nextStart = now;
    }

    /// Some address of the host.
    LinkAddress host() {
        return host;
    }

    void add(Turn turn) {
        (turn.isBegun() ? begun : fresh).add(turn);
    }

    boolean isWaiting() {
        return !begun.isEmpty() || !fresh.isEmpty();
    }

    boolean isIdle() {
        return inFlight == 0 && !isWaiting();
    }

    boolean hasRoom() {
        return inFlight < (badRun > 0 && !everAnswered ? 1 : atOnce);
    }

    boolean isScheduled() {
        return scheduled;
    }

    void setScheduled(boolean is) {
        scheduled = is;
    }

    /// When the next request may begin, as [System#nanoTime] counts.
    long nextStart() {
        return nextStart;
    }

    /// Why nothing is asked of this host any more; null while it is.
    Answer.@Nullable Failure down() {
        return down;
    }

    int asked() {
        return asked;
    }

    @Nullable
    Turn poll() {
        Turn turn = begun.poll();
        return turn == null ? fresh.poll() : turn;
    }

    /// Notes that a request begins. Those that follow a late one may come closer together, so that a busy machine loses
    /// no time; but within a second there are never more than the pace allows, because that is what servers count.
    void start(long now) {
        inFlight++;
        asked++;
        starts.addLast(now);
        long earliest = Long.MIN_VALUE;
        if (starts.size() >= burst) {
            earliest = starts.removeFirst() + burst * gap;
        }
        due = Math.max(due + gap, now - burst * gap);
        nextStart = Math.max(now + gap / 2, Math.max(due, earliest));
    }

    /// No request begins before then.
    void holdUntil(long time) {
        nextStart = Math.max(nextStart, time);
        due = Math.max(due, time);
    }

    void slowest(long gapNanos) {
        usualGap = Math.max(usualGap, gapNanos);
        gap = Math.max(gap, usualGap);
    }

    /// Learns from an answer to a request that began then.
    void finish(Answer answer, long began, long now) {
        inFlight--;
        switch (answer) {
            case Answer.Response response -> answered(response, began, now);
            case Answer.Failure failure -> failed(failure, began, now);
            case Answer.Forbidden ignored -> {
                // The host was not asked.
            }
        }
    }

    private void answered(Answer.Response response, long began, long now) {
        everAnswered = true;
        badRun = 0;
        if (response.status() != TOO_MANY) {
            if (++goodRun % GOOD_RUN == 0) {
                gap = Math.max(usualGap, (long) (gap * FASTER));
            }
            return;
        }
        goodRun = 0;
        // Those that were on their way together are one complaint.
        if (began > lastFailure) {
            gap = Math.min(Math.max(SLOWEST, usualGap), (long) (gap * SLOWER));
            lastFailure = now;
        }
    }

    private void failed(Answer.Failure failure, long began, long now) {
        boolean tellsOfHost = failure.kind().isOfHost() || failure.kind() == Answer.Kind.TIMEOUT || failure
                .kind() == Answer.Kind.TLS;
        if (!tellsOfHost || everAnswered || began <= lastFailure) {
            return;
        }
        lastFailure = now;
        badRun++;
        boolean certain = failure.kind() == Answer.Kind.UNKNOWN_HOST || failure.kind() == Answer.Kind.TLS;
        if (certain || badRun >= DOWN_AFTER) {
            down = failure;
        }
    }
}
