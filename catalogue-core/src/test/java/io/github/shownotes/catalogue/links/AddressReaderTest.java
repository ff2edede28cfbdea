package io.github.shownotes.catalogue.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressReaderTest {
    @ParameterizedTest
    @CsvSource({"https://Example.ORG, https://example.org/", "' http://a.org/a b ', http://a.org/a%20b",
        "http:/a.org/x, http://a.org/x", "//a.org/x, https://a.org/x", "a.org:8080/x, https://a.org:8080/x",
        "http:\\\\a.org\\x, http://a.org/x", "https://me:secret@a.org/, https://a.org/",
        "https://a.org:443/x/../y/./z, https://a.org/y/z", "https://münchen.de/ö, https://xn--mnchen-3ya.de/%C3%B6",
        "http://a.org/100%, http://a.org/100%25", "http://2130706433/, http://127.0.0.1/",
        "http://0x7f.1/, http://127.0.0.1/", "http://a.org/?q=a b#c d, http://a.org/?q=a%20b"})
    void dirtIsRepairedAsBrowsersDo(String written, String meant) {
        assertThat(AddressReader.read(written)).isInstanceOfSatisfying(LinkTarget.Web.class, web -> assertThat(web
                .address().text()).isEqualTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.org", "ftp://a.org/x", "git://a.org/x", "", "https://", "http://a b.org/",
        "http://a.org:99999/", "http://256.256.256.256/"})
    void whatCannotBeVisitedIsNamed(String written) {
        assertThat(AddressReader.read(written)).isInstanceOfSatisfying(LinkTarget.Unsupported.class,
                unsupported -> assertThat(unsupported.reason()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"/c, http://a.org/c", "c, http://a.org/x/c", "../c, http://a.org/c", "?q=1, http://a.org/x/y?q=1",
        "//b.org/c, http://b.org/c", "https://b.org/, https://b.org/"})
    void redirectsAreResolvedAgainstThePage(String location, String target) {
        LinkAddress base = ((LinkTarget.Web) AddressReader.read("http://a.org/x/y")).address();
        assertThat(AddressReader.resolve(base, location)).isInstanceOfSatisfying(LinkTarget.Web.class,
                web -> assertThat(web.address().text()).isEqualTo(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.100.100.200",
        "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00:ec2::254", "::ffff:10.0.0.1",
        "64:ff9b::a00:1", "2002:7f00:1::", "ff02::1"})
    void specialAddressesAreRefused(String address) throws UnknownHostException {
        assertThat(AddressGuard.publicOnly().refusal(InetAddress.getByName(address))).isPresent();
        assertThat(AddressGuard.allowingPrivate().refusal(InetAddress.getByName(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.216.34", "2606:2800:220:1::1", "172.32.0.1", "100.128.0.1"})
    void publicAddressesAreVisited(String address) throws UnknownHostException {
        assertThat(AddressGuard.publicOnly().refusal(InetAddress.getByName(address))).isEmpty();
    }
}
