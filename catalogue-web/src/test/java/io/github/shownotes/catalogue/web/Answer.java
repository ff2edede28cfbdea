package io.github.shownotes.catalogue.web;

import java.net.http.HttpHeaders;

/// What a site said.
///
/// @param status the HTTP status
/// @param headers its headers
/// @param text its body
record Answer(int status, HttpHeaders headers, String text) {
    /// The only value of a header; empty when it is missing.
    String header(String name) {
        return String.join(" and ", headers.allValues(name));
    }
}
