package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import io.netty.channel.DefaultEventLoop;
import io.netty.resolver.AddressResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

@Timeout(60)
class AddressGuardTest {
    private static final CheckSettings SETTINGS = CheckSettings.of(4, AddressGuard.publicOnly());

    private static CheckedLink check(LinkChecker checker, String url) {
        var results = new ArrayList<CheckedLink>();
        checker.check(List.of(LinkRequest.of(url)).iterator(), results::add);
        return results.getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "fe80::1", "fc00::1", "ff02::1",
        "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"})
    void specialAddressesAreRefused(String address) throws Exception {
        assertThat(AddressGuard.publicOnly().refusal(InetAddress.getByName(address))).isPresent();
        assertThat(AddressGuard.allowingPrivate().refusal(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "2606:4700::1111"})
    void publicOnesAreNot(String address) throws Exception {
        assertThat(AddressGuard.publicOnly().refusal(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://2130706433/", "http://0x7f.1/", "http://017700000001/",
        "http://[::1]/", "http://localhost/", "http://x.localhost/", "http://169.254.169.254/latest/meta-data/"})
    void noSpellingOfOneIsVisited(String url) {
        try (var checker = new LinkChecker(SETTINGS, LinkRules.bundled(), Clock.systemUTC())) {
            assertThat(check(checker, url).verdict()).isEqualTo(Verdict.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/admin", "http://169.254.169.254/", "http://[::1]/", "file:///etc/passwd",
        "gopher://example.org/"})
    void aRedirectThereIsNotFollowed(String target) {
        var asked = new ArrayList<String>();
        Function<Question, Mono<Answer>> client = question -> {
            asked.add(question.address().text());
            return Mono.just(new Answer.Response(302, Map.of("location", target), Body.EMPTY));
        };
        try (var checker = new LinkChecker(SETTINGS, LinkRules.bundled(), Clock.systemUTC(), client)) {
            assertThat(check(checker, "http://example.org/").verdict()).isEqualTo(Verdict.REFUSED);
        }
        assertThat(asked).containsExactly("http://example.org/");
    }

    @Test
    void aNameThatLeadsThereIsRefused() {
        try (var checker = LinkChecker.resolvingBy(host -> new InetAddress[]{InetAddress.getByName("10.0.0.7")},
                SETTINGS, LinkRules.bundled(), Clock.systemUTC())) {
            assertThat(check(checker, "http://intranet.example.org/").verdict()).isEqualTo(Verdict.REFUSED);
        }
    }

    @Test
    void aNameThatMeansSomethingElseTheSecondTimeGainsNothing() throws Exception {
        var asked = new AtomicInteger();
        GuardedResolver.Lookup rebinding = host -> new InetAddress[]{InetAddress.getByName(asked
                .getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1")};
        var loop = new DefaultEventLoop();
        try (var resolver = new GuardedResolver(AddressGuard.publicOnly(), rebinding)) {
            AddressResolver<InetSocketAddress> names = resolver.getResolver(loop);
            var host = InetSocketAddress.createUnresolved("rebind.example.org", 80);
            for (int i = 0; i < 3; i++) {
                assertThat(names.resolve(host).get().getAddress().getHostAddress()).isEqualTo("93.184.216.34");
            }
            assertThat(asked).hasValue(1);
            assertThatThrownBy(() -> names.resolve(InetSocketAddress.createUnresolved("other.example.org", 80)).get())
                    .hasCauseInstanceOf(ForbiddenAddressException.class);
        } finally {
            loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
        }
    }
}
