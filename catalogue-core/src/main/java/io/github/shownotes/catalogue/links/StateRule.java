package io.github.shownotes.catalogue.links;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CheckRow;
import io.github.shownotes.catalogue.store.LinkCheckDao;

/// What the checks of a link together say, and when to ask again. Pure.
///
/// That a link is alive is believed at once, that it is gone only when the last checks, days apart, agree. A server that
/// says that something is gone for good (410) is believed too.
final class StateRule {
    /// Checks that must agree.
    static final int AGREEING = 3;
    private static final Duration APART = Duration.ofHours(20);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int FRESH_DAYS = 7;
    private static final int LONGEST_DAYS = 90;
    private static final int GONE_DAYS = 30;
    private static final int MOST_DOUBLINGS = 5;
    private static final int GONE = 410;

    private StateRule() {}

    /// The state after a check.
    ///
    /// @param known the state before, or null when it was never checked
    /// @param history the checks before, the newest first
    static Verdict state(CheckedLink check, LinkCheckDao.@Nullable Known known, List<CheckRow> history) {
        Verdict verdict = check.verdict();
        Verdict before = known == null ? null : Verdict.of(known.state()).orElse(null);
        if (verdict.isAlive() || verdict == Verdict.DEAD && check.status() == GONE || verdict == before) {
            return verdict;
        }
        if (verdict.isUndecided()) {
            return before == null ? verdict : before;
        }
        if (agree(check, history)) {
            return verdict;
        }
        if (before != null) {
            return before;
        }
        return verdict.isGone() ? Verdict.UNREACHABLE : verdict;
    }

    /// Whether the last checks, each some time after the one before, all say the same.
    private static boolean agree(CheckedLink check, List<CheckRow> history) {
        var apart = new ArrayList<Instant>(List.of(check.checkedAt()));
        for (CheckRow row : history) {
            Verdict verdict = Verdict.of(row.verdict()).orElse(Verdict.OK);
            boolean same = verdict == check.verdict() || verdict.isGone() && check.verdict().isGone();
            if (!same) {
                // What stood between says nothing for or against.
                if (verdict.isUndecided()) {
                    continue;
                }
                return false;
            }
            if (!row.checked().isAfter(apart.getLast().minus(APART))) {
                apart.add(row.checked());
            }
            if (apart.size() >= AGREEING) {
                return true;
            }
        }
        return false;
    }

    /// When to ask again: what is long alive rarely, what failed soon, then less and less often.
    ///
    /// @param since from when the state holds
    /// @param failures checks in a row that did not find it alive, this one included
    static Instant nextDue(CheckedLink check, Verdict state, Instant since, int failures) {
        Instant now = check.checkedAt();
        if (check.verdict().isAlive()) {
            long age = Duration.between(since, now).toDays();
            return now.plus(Duration.ofDays(Math.clamp(age, FRESH_DAYS, LONGEST_DAYS)));
        }
        return switch (check.verdict()) {
            case REFUSED -> now.plus(Duration.ofDays(LONGEST_DAYS));
            case BLOCKED -> now.plus(Duration.ofDays(GONE_DAYS));
            default -> {
                boolean confirmed = state == check.verdict() && failures >= AGREEING;
                yield confirmed
                        ? now.plus(Duration.ofDays(Math.min(LONGEST_DAYS, (long) GONE_DAYS * (failures - AGREEING + 1))))
                        : now.plus(DAY.multipliedBy(1L << Math.min(Math.max(0, failures - 1), MOST_DOUBLINGS)));
            }
        };
    }
}
