package io.github.shownotes.catalogue.web;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/// What a site said.
///
/// @param status the HTTP status
/// @param headers its headers
/// @param bytes its body
record Answer(int status, HttpHeaders headers, byte[] bytes) {
    /// The only value of a header; empty when it is missing.
    String header(String name) {
        return String.join(" and ", headers.allValues(name));
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
