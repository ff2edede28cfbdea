package io.github.shownotes.catalogue.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.enrich.HealthFlag.Kind;

class HealthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String STABLE = "Development Status :: 5 - Production/Stable";

    private static VitalSigns signs(@Nullable String status, @Nullable String version, @Nullable LocalDate released,
            @Nullable LocalDate pushed, @Nullable Integer open, @Nullable Integer stars, String... classifiers) {
        return new VitalSigns(false, null, null, status, false, null, version, released, pushed, open, stars, List.of(
                classifiers));
    }

    private static List<HealthFlag> flags(VitalSigns signs) {
        return Health.flags(signs, TODAY);
    }

    @Test
    void nothingIsSaidOfWhatNothingIsKnownOf() {
        assertThat(flags(signs(null, null, null, null, null, null))).isEmpty();
    }

    @Test
    void aReleaseOrAPushWithinAYearIsActive() {
        assertThat(flags(signs("active", "0.1", LocalDate.of(2020, 1, 1), LocalDate.of(2025, 6, 1), 500, 3)))
                .containsExactly(
                        new HealthFlag(Kind.ACTIVE, "the last push was on 2025-06-01", LocalDate.of(2025, 6, 1)));
        assertThat(flags(signs("active", "0.1", LocalDate.of(2026, 1, 1), null, null, null))).containsExactly(
                new HealthFlag(Kind.ACTIVE, "the last release was on 2026-01-01", LocalDate.of(2026, 1, 1)));
    }

    @Test
    void whatIsQuietAndNotFinishedIsStaleAfterTwoYears() {
        assertThat(flags(signs("active", "0.1", LocalDate.of(2024, 5, 31), null, null, null))).containsExactly(
                new HealthFlag(Kind.STALE, "the last release was on 2024-05-31", LocalDate.of(2024, 5, 31)));
        assertThat(flags(signs("active", "0.1", LocalDate.of(2024, 6, 1), null, null, null))).isEmpty();
    }

    @Test
    void aQuietToolThatIsStableWithLittleOpenIsFinishedAndNotStale() {
        LocalDate quiet = LocalDate.of(2021, 3, 1);
        assertThat(flags(signs("active", "2.0", quiet, null, 3, 40, STABLE)))
                .containsExactly(new HealthFlag(Kind.FINISHED,
                        "Production/Stable, 3 open; the last release was on 2021-03-01", quiet));
        assertThat(flags(signs("active", "1.4.2", quiet, null, 10, 0))).extracting(HealthFlag::kind).containsExactly(
                Kind.FINISHED);
        assertThat(flags(signs("active", "2.0", quiet, null, 60, 3000, STABLE))).extracting(HealthFlag::kind)
                .containsExactly(Kind.FINISHED);
        assertThat(flags(signs("active", "2.0", quiet, null, 61, 3000, STABLE))).extracting(HealthFlag::kind)
                .containsExactly(Kind.STALE);
        assertThat(flags(signs("active", "2.0", quiet, null, null, 40, STABLE))).extracting(HealthFlag::kind)
                .containsExactly(Kind.STALE);
        assertThat(flags(signs("active", "2.0b1", quiet, null, 1, 40))).extracting(HealthFlag::kind).containsExactly(
                Kind.STALE);
        assertThat(flags(signs("active", "2.0", quiet, null, 1, 40, STABLE, "Development Status :: 7 - Inactive")))
                .extracting(HealthFlag::kind)
                .containsExactly(Kind.STALE);
    }

    @Test
    void whatIsClosedIsNeitherActiveNorStale() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(Health.flags(new VitalSigns(true, null, null, "active", false, null, "1", day, day, 1, 1, List.of()),
                TODAY)).containsExactly(new HealthFlag(Kind.ARCHIVED, "the repository is archived", null));
        assertThat(flags(signs("archived", "1", day, day, 1, 1))).extracting(HealthFlag::evidence).containsExactly(
                "the package is marked as archived");
        assertThat(flags(signs("quarantined", "1", day, day, 1, 1))).extracting(HealthFlag::kind).containsExactly(
                Kind.QUARANTINED);
        assertThat(Health.flags(new VitalSigns(false, day, null, null, false, null, null, null, null, null, null, List
                .of()), TODAY)).containsExactly(new HealthFlag(Kind.GONE, "the repository is not found", day));
    }

    @Test
    void aYankedVersionIsTold() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(
                Health.flags(new VitalSigns(false, null, null, "active", true, "broken", "1.2", day, null, null, null,
                        List.of()), TODAY))
                .extracting(HealthFlag::kind, HealthFlag::evidence)
                .containsExactly(tuple(Kind.YANKED, "version 1.2 was yanked: broken"),
                        tuple(Kind.ACTIVE, "the last release was on 2026-05-01"));
    }
}
