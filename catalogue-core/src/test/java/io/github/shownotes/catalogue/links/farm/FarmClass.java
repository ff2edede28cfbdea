package io.github.shownotes.catalogue.links.farm;

import io.github.shownotes.catalogue.links.Verdict;

/// How a made-up link behaves, what it truly is, and how many of 5,000 are such.
public enum FarmClass {
    // Alive.
    OK(Verdict.OK, 1855), FOUND_ELSEWHERE(Verdict.OK, 170), MIXED_CHAIN(Verdict.OK, 30), COOKIE_WALL(Verdict.OK, 30),
    MOVED(Verdict.MOVED, 220), MOVED_308(Verdict.MOVED, 50), MOVED_CHAIN(Verdict.MOVED, 30),
    HTTP_REFRESH(Verdict.MOVED, 20), META_REFRESH(Verdict.MOVED, 20),
    FAILS_ONCE(Verdict.OK, 120), LATER_ONCE(Verdict.OK, 30), LIMITED_ONCE(Verdict.OK, 120),
    LIMITED_UNTIL_DATE(Verdict.OK, 30), RESET_ONCE(Verdict.OK, 100), EMPTY_ANSWER_ONCE(Verdict.OK, 20),
    NO_HEAD(Verdict.OK, 250), SLOW_HEADERS(Verdict.OK, 50), ENDLESS(Verdict.OK, 30), DRIPPING(Verdict.OK, 15),
    GZIP(Verdict.OK, 120), BOMB(Verdict.OK, 20), MEDIA(Verdict.OK, 50), OLD_HTTP(Verdict.OK, 30),
    CUT_OFF(Verdict.OK, 20), BROKEN_CHUNK(Verdict.OK, 10), EMPTY(Verdict.OK, 20), SHORT(Verdict.OK, 20),
    OTHER_LETTERS(Verdict.OK, 30), NO_CONTENT(Verdict.OK, 10),
    // Gone.
    NOT_FOUND(Verdict.DEAD, 300), GONE(Verdict.DEAD, 60), TO_NOT_FOUND(Verdict.DEAD, 50),
    NO_SUCH_HOST(Verdict.DEAD, 20),
    // Not to be judged.
    FAILS(Verdict.SERVER_ERROR, 100), LIMITED(Verdict.RATE_LIMITED, 30), UNAVAILABLE(Verdict.RATE_LIMITED, 20),
    RESETS(Verdict.UNREACHABLE, 40), REFUSED(Verdict.UNREACHABLE, 40), BAD_TLS(Verdict.UNREACHABLE, 30),
    GARBAGE(Verdict.UNREACHABLE, 20), LOOP(Verdict.REDIRECT_LOOP, 30), LOOP_OF_TWO(Verdict.REDIRECT_LOOP, 10),
    LONG_LOOP(Verdict.REDIRECT_LOOP, 10), NO_LOCATION(Verdict.REDIRECT_LOOP, 10), FORBIDDEN(Verdict.BLOCKED, 60),
    LOG_IN(Verdict.BLOCKED, 20),
    // What only a look at the page tells.
    SAYS_NOT_FOUND(Verdict.SOFT404, 140), SAME_FOR_ALL(Verdict.SOFT404, 50), TO_ROOT(Verdict.SOFT404, 60),
    PARKED(Verdict.PARKED, 70), CHALLENGE(Verdict.BLOCKED, 60), CHALLENGE_503(Verdict.BLOCKED, 20),
    CHALLENGE_HEADER(Verdict.BLOCKED, 10), ABOUT_NOT_FOUND(Verdict.OK, 60), ABOUT_WALLS(Verdict.OK, 35),
    MISLEADING(Verdict.OK, 50),
    SHELL(Verdict.OK, 20), SHORTENED(Verdict.OK, 15);

    private final Verdict truth;
    private final int share;

    FarmClass(Verdict truth, int share) {
        this.truth = truth;
        this.share = share;
    }

    /// What such a link is.
    public Verdict truth() {
        return truth;
    }

    /// How many of 5,000 are such.
    public int share() {
        return share;
    }

    /// Whether status and headers tell all.
    public boolean isPlain() {
        return compareTo(SAYS_NOT_FOUND) < 0;
    }

    /// Whether a checker that knows neither deadlines nor limits comes to an end with it.
    boolean isForAnyChecker() {
        return isPlain() && switch (this) {
            case ENDLESS, DRIPPING, BOMB, LIMITED, UNAVAILABLE, LONG_LOOP -> false;
            default -> true;
        };
    }
}
