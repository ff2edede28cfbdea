package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.LinkCheckDao;
import io.github.shownotes.catalogue.store.LinkSelection;

/// What it means that a host name does not resolve.
@Timeout(60)
class NameServiceTest {
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final LinkChecker checker = LinkChecker.resolvingBy(host -> {
        if (!known.contains(host)) {
            throw new UnknownHostException(host + ": Name or service not known");
        }
        return new InetAddress[]{InetAddress.getLoopbackAddress()};
    }, CheckSettings.of(8, AddressGuard.publicOnly()), LinkRules.bundled(), Clock.systemUTC());

    @AfterEach
    void close() {
        checker.close();
    }

    private CheckedLink check(String url) {
        var results = new ArrayList<CheckedLink>();
        checker.check(List.of(LinkRequest.of(url)).iterator(), results::add);
        return results.getFirst();
    }

    @Test
    void whereNothingResolvesNothingIsKnown() {
        CheckedLink link = check("https://docs.python.org/3/");
        assertThat(link.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(link.isUnknown()).isTrue();
        assertThat(link.evidence()).startsWith("no host name can be resolved");
    }

    @Test
    void aSingleUnknownHostIsEvidenceAgainstIt() {
        known.add("k.root-servers.net");
        CheckedLink link = check("https://gone-for-good.org/");
        assertThat(link.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(link.isUnknown()).isFalse();
    }

    @Test
    void anotherHostThatResolvesIsProofEnough() {
        known.add("wiki.intranet.corp");
        assertThat(check("https://wiki.intranet.corp/").verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(check("https://gone-for-good.org/").verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void addressesInDigitsProveNothing() {
        known.add("127.0.0.1");
        assertThat(check("http://127.0.0.1:1/").verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(check("https://docs.python.org/3/").isUnknown()).isTrue();
    }

    @Test
    void namesThatNobodyCanHaveDoNotExistAnywhere() {
        assertThat(check("http://no-such-host.invalid/").verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void whatIsNotKnownIsNotKeptAndStaysDue() throws SQLException {
        try (Database database = Database.open("jdbc:h2:mem:names" + System.nanoTime())) {
            database.jdbi()
                    .useHandle(handle -> handle.execute("""
                                                        insert into link (canonical_url, url, host)
                                                        values ('docs.python.org/3', 'https://docs.python.org/3/',
                                                            'docs.python.org')
                                                        """));
            var links = new LinkCheckDao(database.jdbi());
            var upkeep = new LinkUpkeep(links);
            var results = new ArrayList<CheckedLink>();
            assertThat(upkeep.check(LinkSelection.due(Instant.now()), checker, results::add)).isTrue();
            assertThat(results).singleElement().matches(CheckedLink::isUnknown);
            assertThat(links.count(LinkSelection.due(Instant.now()))).isEqualTo(1);
            assertThat(links.history(1, 9)).isEmpty();
        }
    }
}
