package io.github.shownotes.catalogue.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Entities in an order that a query finds. Their keys are ranked first and their rows read after: a database that is asked
/// for both at once may rank anew for every row.
final class Ranking {
    private Ranking() {}

    /// A key with what it was ranked by.
    ///
    /// @param id the entity's key
    /// @param times how often
    /// @param before how often before that; 0 where the query does not say
    record Rank(long id, int times, int before) {}

    /// The entities that a query ranks, best first.
    ///
    /// @param ranked gives `entity_id`, `times` and `times_before`
    /// @param row makes the result of an entity and its rank
    static <T> List<T> read(Handle handle, Query ranked, BiFunction<EntityRow, Rank, T> row) {
        List<Rank> ranks = ranked.map((result, context) -> new Rank(result.getLong("entity_id"), result.getInt(
                "times"), result.getInt("times_before"))).list();
        Map<Long, EntityRow> entities = entities(handle, ranks.stream().map(Rank::id).toList());
        return ranks.stream().map(rank -> row.apply(Objects.requireNonNull(entities.get(rank.id())), rank)).toList();
    }

    /// The entities with these keys.
    static Map<Long, EntityRow> entities(Handle handle, List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : handle.createQuery("select " + EntityDao.COLUMNS + " from entity where id in (<ids>)")
                        .bindList("ids", ids)
                        .map((result, context) -> EntityDao.entity(result))
                        .stream()
                        .collect(Collectors.toMap(EntityRow::id, Function.identity()));
    }
}
