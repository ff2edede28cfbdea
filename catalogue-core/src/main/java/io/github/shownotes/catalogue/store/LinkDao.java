package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import io.github.shownotes.catalogue.extract.LinkKind;

/// Links where they stand, as pages read them.
public final class LinkDao {
    private static final String COVERAGE = """
                                           select distinct o.link_id, e.id, show.slug as show_slug,
                                                  e.slug as episode_slug, e.number, e.title, e.link, e.published
                                           from link_occurrence o
                                           join segment s on s.id = o.segment_id
                                           join episode e on e.id = s.episode_id
                                           join show on show.id = e.show_id
                                           """;

    /// That a link `l` is no example: no public host is a bare word such as `localhost`, or a word that was taken for an address.
    /// Addresses without any host are left to whoever asks.
    static final String NO_EXAMPLE = "(l.host = '' or l.host like '%.%' or l.host like '%:%')";

    private final Jdbi jdbi;

    /// Works on this database.
    public LinkDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Every link of an episode, by segment and position.
    public List<LinkRow> ofEpisode(long episodeId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select o.segment_id, o.position, o.url, o.text, o.kind
                                                            from link_occurrence o
                                                            join segment s on s.id = o.segment_id
                                                            where s.episode_id = :episode
                                                            order by s.position, o.position
                                                            """)
                .bind("episode", episodeId)
                .map((row, context) -> new LinkRow(row.getLong("segment_id"), row.getInt("position"), row.getString(
                        "url"), LinkText.plain(row.getString("text")), LinkKind.of(row.getString("kind"))))
                .list());
    }

    /// For each of these links the episodes that give it, oldest first; keyed by the link's key.
    public Map<Long, List<CoverageRow>> coverage(Collection<Long> linkIds) {
        return linkIds.isEmpty()
                ? Map.of()
                : coverage("o.link_id in (<ids>)", query -> query.bindList("ids", List.copyOf(linkIds)));
    }

    /// The episodes that give this address, oldest first.
    ///
    /// @param canonicalUrl the address in the form of `CanonicalUrl.indexed()`
    public List<CoverageRow> covering(String canonicalUrl) {
        return coverage("o.link_id = (select l.id from link l where l.canonical_url = :url)", query -> query.bind("url",
                canonicalUrl)).values().stream().findFirst().orElse(List.of());
    }

    private Map<Long, List<CoverageRow>> coverage(String which, UnaryOperator<Query> binding) {
        var coverage = new HashMap<Long, List<CoverageRow>>();
        jdbi.useHandle(handle -> {
            Query query = handle.createQuery(COVERAGE + " where " + which
                    + " order by e.published nulls last, e.number nulls last, show_slug, episode_slug");
            binding.apply(query)
                    .map((row, context) -> coverage.computeIfAbsent(row.getLong("link_id"), id -> new ArrayList<>())
                            .add(MentionDao.covered(row)))
                    .list();
        });
        return coverage;
    }
}
