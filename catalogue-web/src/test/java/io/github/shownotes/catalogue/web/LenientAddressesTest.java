package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SampleSite.class)
class LenientAddressesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/search?q=100%", "/search?q=a|b", "/search?q=<b>", "/search?q={x}", "/search?q=[1]",
        "/search?q=é", "/search?q=%zz", "/search?q=\"", "/search?q=a^b`"})
    void takesWhatBrowsersLetThrough(String path, Site site) throws Exception {
        assertThat(Raw.answer(site.running().port(), path)).startsWith("HTTP/1.1 200").contains(" for “");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=élan"})
    void readsRawBytesAsUtf8(String path, Site site) throws Exception {
        assertThat(Raw.answer(site.running().port(), path)).contains("/people/elan-example");
    }
}
