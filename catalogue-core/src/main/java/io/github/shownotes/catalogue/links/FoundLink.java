package io.github.shownotes.catalogue.links;

/// An address in a document.
///
/// @param url as it is written there
/// @param line where it stands, from 1
public record FoundLink(String url, int line) {}
