package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// A stretch of ascending keys.
///
/// @param after the key before the first
/// @param last the last key
record KeyRange(long after, long last) {
    /// Runs a query that bounds its keys by `:after` and `:last`.
    <T> List<T> rows(Handle handle, String sql, RowMapper<T> mapper) {
        return handle.createQuery(sql).bind("after", after).bind("last", last).map(mapper).list();
    }

    /// The same, with what belongs to one key together.
    <T> Map<Long, List<T>> grouped(Handle handle, String sql, RowMapper<T> mapper) {
        var groups = new HashMap<Long, List<T>>();
        rows(handle, sql, (row, context) -> groups.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                .add(Objects.requireNonNull(mapper.map(row, context))));
        return groups;
    }
}
