package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.store.CheckRow;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.Validators;

class StateRuleTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final LinkCheckDao.Known OK = new LinkCheckDao.Known("ok", NOW.minus(Duration.ofDays(40)), 0);

    private static CheckedLink check(Verdict verdict, int status) {
        return new CheckedLink("https://a.org", verdict, status, null, null, NOW, 1, "because", Set.of(),
                Validators.NONE);
    }

    private static CheckRow before(int hours, Verdict verdict) {
        return new CheckRow(1, NOW.minus(Duration.ofHours(hours)), verdict.label(), 404, null, "because", 1);
    }

    @Test
    void oneBadAnswerMakesNothingDead() {
        assertThat(StateRule.state(check(Verdict.DEAD, 404), OK, List.of(before(48, Verdict.OK))))
                .isEqualTo(Verdict.OK);
        assertThat(StateRule.state(check(Verdict.DEAD, 404), null, List.of())).isEqualTo(Verdict.UNREACHABLE);
    }

    @Test
    void threeDaysApartThatAgreeDo() {
        assertThat(StateRule.state(check(Verdict.DEAD, 404), OK, List.of(before(24, Verdict.DEAD), before(72,
                Verdict.SOFT404)))).isEqualTo(Verdict.DEAD);
    }

    @Test
    void threeWithinAnHourDoNot() {
        assertThat(StateRule.state(check(Verdict.DEAD, 404), OK, List.of(before(0, Verdict.DEAD), before(1,
                Verdict.DEAD), before(2, Verdict.DEAD)))).isEqualTo(Verdict.OK);
    }

    @Test
    void goneForGoodIsBelievedAtOnce() {
        assertThat(StateRule.state(check(Verdict.DEAD, 410), OK, List.of())).isEqualTo(Verdict.DEAD);
    }

    @Test
    void aWallSaysNothingAboutWhatIsBehindIt() {
        assertThat(StateRule.state(check(Verdict.BLOCKED, 403), OK, List.of())).isEqualTo(Verdict.OK);
        assertThat(StateRule.state(check(Verdict.DEAD, 404), OK, List.of(before(24, Verdict.DEAD), before(48,
                Verdict.BLOCKED), before(72, Verdict.DEAD)))).isEqualTo(Verdict.DEAD);
    }

    @Test
    void whatIsAliveIsBelievedAtOnce() {
        var dead = new LinkCheckDao.Known("dead", NOW, 5);
        assertThat(StateRule.state(check(Verdict.OK, 200), dead, List.of())).isEqualTo(Verdict.OK);
    }

    @Test
    void longAliveIsAskedRarelyAndFailedSoon() {
        CheckedLink ok = check(Verdict.OK, 200);
        assertThat(StateRule.nextDue(ok, Verdict.OK, NOW, 0)).isEqualTo(NOW.plus(Duration.ofDays(7)));
        assertThat(StateRule.nextDue(ok, Verdict.OK, NOW.minus(Duration.ofDays(900)), 0)).isEqualTo(NOW.plus(Duration
                .ofDays(90)));
        CheckedLink bad = check(Verdict.UNREACHABLE, 0);
        assertThat(StateRule.nextDue(bad, Verdict.OK, NOW, 1)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(StateRule.nextDue(bad, Verdict.OK, NOW, 2)).isEqualTo(NOW.plus(Duration.ofDays(2)));
    }
}
