package io.github.shownotes.catalogue.store;

/// A link that is due, with what its last check left.
///
/// @param id the link
/// @param url its address as the notes wrote it
/// @param validators what the last answer that was alive is asked with
public record LinkToCheck(long id, String url, Validators validators) {}
