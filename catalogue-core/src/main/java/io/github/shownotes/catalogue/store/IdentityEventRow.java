package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

/// Something that happened to what an entity is.
///
/// @param day the day it was noticed
/// @param kind `renamed`, `merged`, `separated`, `divided`, `recast` or `reused`
/// @param detail what happened, for readers
public record IdentityEventRow(LocalDate day, String kind, String detail) {}
