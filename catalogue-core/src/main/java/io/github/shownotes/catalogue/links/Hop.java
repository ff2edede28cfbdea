package io.github.shownotes.catalogue.links;

/// One redirect that was followed.
///
/// @param from where it stood
/// @param to where it led
/// @param status of the answer that sent there; 200 for a `Refresh`
/// @param isPermanent whether it holds for good
public record Hop(LinkAddress from, LinkAddress to, int status, boolean isPermanent) {}
