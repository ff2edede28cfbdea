package io.github.shownotes.catalogue.store;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;

/// A project, article or person as it is stored.
///
/// @param id its key in this database
/// @param kind what it is
/// @param slug its permanent name in addresses, unique among its kind
/// @param name its name or title
/// @param summary what it is in a sentence, or null
/// @param url its main address, or null
/// @param timesCovered in how many episodes it is mentioned
/// @param firstCovered the day of the first of them, or null when none has a date
/// @param lastCovered the day of the last of them, or null when none has a date
public record EntityRow(long id, EntityKind kind, String slug, String name, @Nullable String summary,
        @Nullable String url, int timesCovered, @Nullable LocalDate firstCovered, @Nullable LocalDate lastCovered) {}
