package io.github.shownotes.catalogue.links;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.shownotes.catalogue.links.farm.FarmCertificate;

/// Hosts with names: certificates, and the usual ways in which a site sends to its proper address.
@Timeout(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class NamedHostsTest {
    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String PAGE = "<title>A long tale</title><h1>A long tale</h1><p>" + "word ".repeat(300);

    private final List<WireMockServer> servers = new ArrayList<>();
    private WireMockServer web;
    private LinkChecker checker;
    private @Nullable String trusted;
    private Path folder;

    @BeforeAll
    void open(@TempDir Path made) throws IOException {
        folder = made;
        trusted = System.getProperty(STORE);
        Path keys = FarmCertificate.signed(folder, "site.example", -1);
        System.setProperty(STORE, folder.resolve("authority.p12").toString());
        System.setProperty(STORE + "Password", FarmCertificate.PASSWORD);
        web = server(keys);
        // Every name leads to this machine.
        checker = LinkChecker.resolvingBy(host -> new InetAddress[]{InetAddress.getLoopbackAddress()}, CheckSettings.of(
                8, AddressGuard.allowingPrivate()), LinkRules.bundled(), Clock.systemUTC());
    }

    @AfterAll
    void close() {
        checker.close();
        servers.forEach(WireMockServer::stop);
        System.clearProperty(STORE + "Password");
        if (trusted == null) {
            System.clearProperty(STORE);
        } else {
            System.setProperty(STORE, trusted);
        }
    }

    @AfterEach
    void forget() {
        servers.forEach(WireMockServer::resetAll);
    }

    private WireMockServer server(Path keys) {
        var server = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(keys.toString())
                .keystoreType("PKCS12")
                .keystorePassword(FarmCertificate.PASSWORD)
                .keyManagerPassword(FarmCertificate.PASSWORD));
        server.start();
        servers.add(server);
        return server;
    }

    private CheckedLink check(String url) {
        var results = new ArrayList<CheckedLink>();
        checker.check(List.of(LinkRequest.of(url)).iterator(), results::add);
        return results.getFirst();
    }

    private static ResponseDefinitionBuilder page() {
        return com.github.tomakehurst.wiremock.client.WireMock.aResponse().withHeader("Content-Type", "text/html")
                .withBody(PAGE);
    }

    private static ResponseDefinitionBuilder redirect(int status, String to) {
        return com.github.tomakehurst.wiremock.client.WireMock.aResponse().withStatus(status).withHeader("Location",
                to);
    }

    @Test
    void aCertificateThatHoldsIsGood() {
        web.stubFor(any(anyUrl()).willReturn(page()));
        assertThat(check("https://site.example:" + web.httpsPort() + "/tale").verdict()).isEqualTo(Verdict.OK);
    }

    @ParameterizedTest
    @CsvSource({"old.example, -90, old.example, has expired", "new.example, 20, new.example, does not hold yet",
        "other.example, -1, wrong.example, is for another host"})
    void aCertificateThatDoesNotHoldIsUnreachable(String name, int fromDays, String asked, String evidence)
            throws IOException {
        WireMockServer server = server(FarmCertificate.signed(folder, name, fromDays));
        CheckedLink link = check("https://" + asked + ":" + server.httpsPort() + "/tale");
        assertThat(link.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(link.evidence()).contains("its certificate " + evidence);
    }

    @Test
    void aCertificateThatSignedItselfIsUnreachable(@TempDir Path elsewhere) throws IOException {
        FarmCertificate.signed(elsewhere, "self.example", -1);
        WireMockServer server = server(elsewhere.resolve("authority.p12"));
        CheckedLink link = check("https://authority.example:" + server.httpsPort() + "/tale");
        assertThat(link.verdict()).isEqualTo(Verdict.UNREACHABLE);
        assertThat(link.evidence()).contains("nobody who is trusted signed its certificate");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void theSamePageWithEncryptionHasMoved(int status) {
        String secure = "https://site.example:" + web.httpsPort() + "/tale?x=1";
        web.stubFor(any(anyUrl()).withHost(equalTo("site.example")).withPort(web.port()).willReturn(redirect(status,
                secure)));
        web.stubFor(any(anyUrl()).withPort(web.httpsPort()).willReturn(page()));
        CheckedLink link = check("http://site.example:" + web.port() + "/tale?x=1");
        assertThat(link.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(link.suggest()).isEqualTo(secure);
    }

    @ParameterizedTest
    @CsvSource({"plain.example, www.plain.example", "www.plain.example, plain.example"})
    void theSamePageUnderTheHostsUsualNameHasMoved(String asked, String usual) {
        String moved = "http://" + usual + ":" + web.port() + "/tale";
        web.stubFor(any(anyUrl()).withHost(equalTo(asked)).willReturn(redirect(302, moved)));
        web.stubFor(any(anyUrl()).withHost(equalTo(usual)).willReturn(page()));
        CheckedLink link = check("http://" + asked + ":" + web.port() + "/tale");
        assertThat(link.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(link.suggest()).isEqualTo(moved);
    }

    @Test
    void anotherHostForNowIsNoMove() {
        web.stubFor(any(anyUrl()).withHost(equalTo("plain.example")).willReturn(redirect(302, "http://mirror.example:"
                + web.port() + "/tale")));
        web.stubFor(any(anyUrl()).withHost(matching("mirror.*")).willReturn(page()));
        assertThat(check("http://plain.example:" + web.port() + "/tale").verdict()).isEqualTo(Verdict.OK);
    }
}
