package io.github.shownotes.catalogue.store;

/// A provider's subject that belongs to an entity, or may.
///
/// @param provider the provider's label: `pypi`, `github`
/// @param subject the provider's name of it: `fastapi`, `pallets/flask`
/// @param candidate whether nothing but its name speaks for it; then no fact is taken from it
/// @param evidence why it is believed to belong there
public record SubjectRow(String provider, String subject, boolean candidate, String evidence) {}
