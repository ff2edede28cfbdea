package io.github.shownotes.catalogue.links.farm;

/// A made-up link.
///
/// @param url its address
/// @param kind how it behaves
/// @param latency of every answer, in milliseconds
/// @param number its place in the farm, which its text depends on
public record FarmLink(String url, FarmClass kind, int latency, int number) {}
