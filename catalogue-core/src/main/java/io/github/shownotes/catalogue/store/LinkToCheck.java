package io.github.shownotes.catalogue.store;

import org.jspecify.annotations.Nullable;

/// A link that is due, with what earlier checks left.
///
/// @param id the link
/// @param url its address as the notes wrote it
/// @param validators what the last answer that was alive is asked with
/// @param archivedUrl the archive's copy, which is looked for when a link is not alive; else null
/// @param lapsed whether its domain was parked or its name did not resolve in an earlier check
public record LinkToCheck(long id, String url, Validators validators, @Nullable String archivedUrl, boolean lapsed) {}
