package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Jdbi;

/// Whether links are alive, as pages and exports read it.
public final class LinkStateDao {
    private static final String SELECT = """
                                         select s.*, l.canonical_url, l.url
                                         from link_state s
                                         join link l on l.id = s.link_id
                                         """;

    private final Jdbi jdbi;

    /// Works on this database.
    public LinkStateDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// The state of an address; empty when it was never checked.
    ///
    /// @param canonicalUrl the address in the form of `CanonicalUrl.indexed()`
    public Optional<LinkStateRow> find(String canonicalUrl) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " where l.canonical_url = :url")
                .bind("url", canonicalUrl)
                .map((row, context) -> state(row))
                .findOne());
    }

    /// The state of every address that was ever checked; keyed by the address in the form of `CanonicalUrl.indexed()`.
    public Map<String, LinkStateRow> all() {
        var states = new HashMap<String, LinkStateRow>();
        jdbi.useHandle(handle -> handle.createQuery(SELECT)
                .map((row, context) -> states.put(row.getString("canonical_url"), state(row)))
                .list());
        return states;
    }

    /// The states of these addresses, as far as they were checked; keyed by the address.
    ///
    /// @param canonicalUrls addresses in the form of `CanonicalUrl.indexed()`
    public Map<String, LinkStateRow> find(Collection<String> canonicalUrls) {
        return canonicalUrls.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> handle.createQuery(SELECT + " where l.canonical_url in (<urls>)")
                        .bindList("urls", List.copyOf(canonicalUrls))
                        .map((row, context) -> state(row))
                        .stream()
                        .collect(Collectors.toMap(LinkStateRow::canonicalUrl, state -> state)));
    }

    /// The states of an episode's links; keyed by the address as the notes give it.
    public Map<String, LinkStateRow> ofEpisode(long episodeId) {
        return jdbi.withHandle(handle -> {
            Map<String, LinkStateRow> states = new HashMap<>();
            handle.createQuery("""
                               select s.*, l.canonical_url, l.url, o.url as given
                               from link_state s
                               join link l on l.id = s.link_id
                               join link_occurrence o on o.link_id = l.id
                               join segment g on g.id = o.segment_id
                               where g.episode_id = :episode
                               """)
                    .bind("episode", episodeId)
                    .map((row, context) -> states.put(row.getString("given"), state(row)))
                    .list();
            return states;
        });
    }

    /// How many links that still stand in notes are in each state, the most frequent first.
    public Map<String, Long> counts() {
        return jdbi.withHandle(handle -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            handle.createQuery("""
                               select s.state, count(*) as links
                               from link_state s
                               join link l on l.id = s.link_id
                               where exists (select 1 from link_occurrence o where o.link_id = s.link_id)
                                 and %s
                               group by s.state
                               order by links desc, s.state
                               """.formatted(LinkDao.NO_EXAMPLE))
                    .map((row, context) -> counts.put(row.getString("state"), row.getLong("links")))
                    .list();
            return counts;
        });
    }

    /// One page of the links that are in one of these states and stand in notes, those that changed last first.
    ///
    /// @param states names of verdicts, at least one
    /// @param page which page, from 1
    /// @param size how many a page holds
    public Page<LinkStateRow> list(Collection<String> states, int page, int size) {
        String where = """
                       where s.state in (<states>)
                         and exists (select 1 from link_occurrence o where o.link_id = s.link_id)
                         and %s
                       """.formatted(LinkDao.NO_EXAMPLE);
        return jdbi.withHandle(handle -> new Page<>(handle.createQuery(SELECT + where
                + " order by s.since desc, l.canonical_url offset :offset rows fetch next :size rows only")
                .bindList("states", List.copyOf(states))
                .bind("offset", (page - 1L) * size)
                .bind("size", size)
                .map((row, context) -> state(row))
                .list(),
                handle.createQuery("select count(*) from link_state s join link l on l.id = s.link_id " + where)
                        .bindList("states", List.copyOf(states))
                        .mapTo(Long.class)
                        .one(),
                page, size));
    }

    private static LinkStateRow state(ResultSet row) throws SQLException {
        return new LinkStateRow(row.getLong("link_id"), row.getString("canonical_url"), row.getString("url"), row
                .getString("state"), Times.required(row, "since"), row.getString("verdict"),
                Times.required(row, "checked_at"),
                row
                        .getString("final_url"),
                row.getString("suggestion"), row.getString("archived_url"), Times.read(
                        row, "archived_at"));
    }
}
