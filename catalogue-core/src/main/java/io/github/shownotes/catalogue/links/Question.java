package io.github.shownotes.catalogue.links;

import java.time.Duration;

import io.github.shownotes.catalogue.store.Validators;

/// One request.
///
/// @param address what is asked for
/// @param headersOnly whether the body is not wanted (`HEAD`)
/// @param validators sent so that an unchanged page is not sent again
/// @param cookies the `Cookie` header; empty for none
/// @param mostBytes how much of the body is read
/// @param patience the longest until the headers are there
record Question(LinkAddress address, boolean headersOnly, Validators validators, String cookies, int mostBytes,
        Duration patience) {}
