package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.links.farm.Farm;
import io.github.shownotes.catalogue.links.farm.FarmLink;
import io.github.shownotes.catalogue.links.farm.FarmPlan;
import io.github.shownotes.catalogue.links.farm.FarmReport;

/// Every class of link at once, and whether each is told for what it is.
@Timeout(120)
class FarmTest {
    /// Set 1 of the texts was written after the rules.
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void everyLinkIsToldForWhatItIs(long seed, int wording) {
        var plan = new FarmPlan(seed, 1500, 150, false, wording);
        try (var farm = new Farm(plan, 0)) {
            List<CheckedLink> results = check(farm.links(), 256);
            assertThat(results.size()).isEqualTo(farm.links().size());
            FarmReport report = FarmReport.of(farm.links(), results);
            assertThat(report.slandered()).as("living links called gone").isEmpty();
            assertThat(report.wrong()).as("wrong verdicts").hasSizeLessThanOrEqualTo(results.size() / 200);
        }
    }

    @Test
    void limitsOfHostsAreKeptAndNoLivingLinkIsCalledBroken() {
        try (var farm = new Farm(new FarmPlan(3, 300, 60, true, 0), 8)) {
            assertThat(check(farm.links(), 64)).hasSize(300).allSatisfy(link -> assertThat(link.verdict()).as(link
                    .evidence()).isEqualTo(Verdict.OK));
        }
    }

    private static List<CheckedLink> check(List<FarmLink> links, int concurrency) {
        var settings = CheckSettings.of(concurrency, AddressGuard.allowingPrivate());
        var results = new ArrayList<CheckedLink>();
        try (var checker = new LinkChecker(settings, LinkRules.bundled(), Clock.systemUTC())) {
            checker.check(links.stream().map(link -> LinkRequest.of(link.url())).iterator(), results::add);
        }
        return results;
    }
}
