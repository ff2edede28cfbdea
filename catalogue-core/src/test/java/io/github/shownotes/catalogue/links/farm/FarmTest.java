package io.github.shownotes.catalogue.links.farm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.shownotes.catalogue.links.AddressGuard;
import io.github.shownotes.catalogue.links.CheckSettings;
import io.github.shownotes.catalogue.links.CheckedLink;
import io.github.shownotes.catalogue.links.LinkChecker;
import io.github.shownotes.catalogue.links.LinkRequest;
import io.github.shownotes.catalogue.links.LinkRules;

/// A small made-up web, with texts that the rules were not written for. `.ci/link-benchmark` has the large one.
@Timeout(120)
class FarmTest {
    @Test
    void verdictsAreRightAndNoLivingLinkIsCalledGone() {
        try (var farm = new Farm(new FarmPlan(3, 300, 60, FarmPlan.Mix.ALL, 3), 0);
                var checker = new LinkChecker(CheckSettings.of(256, AddressGuard.allowingPrivate()), LinkRules
                        .bundled(), Clock.systemUTC())) {
            var results = new ArrayList<CheckedLink>();
            checker.check(farm.links().stream().map(link -> LinkRequest.of(link.url())).iterator(), results::add);
            FarmReport report = FarmReport.of(farm.links(), results);
            assertThat(results).hasSize(300);
            assertThat(report.slandered()).isEmpty();
            assertThat(report.plainRight()).as(report.wrong().toString()).isEqualTo(report.plain());
            assertThat(report.right()).as(report.wrong().toString()).isGreaterThanOrEqualTo(299);
        }
    }
}
