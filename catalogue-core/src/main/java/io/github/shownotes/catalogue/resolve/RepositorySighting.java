package io.github.shownotes.catalogue.resolve;

/// Where a repository was found when it was asked for.
///
/// @param asked the address it was asked for, in the form that [KeyScheme#REPO] keys have: `github.com/owner/name`
/// @param found the address it has now, in the same form
/// @param nodeId the forge's permanent id of it, which renames and transfers do not change
public record RepositorySighting(String asked, String found, String nodeId) {}
