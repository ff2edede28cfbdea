package io.github.shownotes.catalogue.store;

import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;

/// Reads addresses with their states and the places in the notes where they stand.
final class LinksToIndex {
    private LinksToIndex() {}

    static List<IndexedLink> in(Handle handle, KeyRange range) {
        Map<Long, List<IndexedLink.Place>> places = range.grouped(handle,
                """
                select link_id, segment_id, text, kind from link_occurrence
                where link_id > :after and link_id <= :last
                order by link_id, segment_id, position
                """,
                (row, context) -> new IndexedLink.Place(row.getLong(2), LinkText.plain(row.getString(3)), row
                        .getString(4)));
        return range
                .rows(handle, """
                              select l.id, l.url, l.host, s.state, s.archived_url
                              from link l
                              left join link_state s on s.link_id = l.id
                              where l.id > :after and l.id <= :last and %s
                              order by l.id
                              """.formatted(LinkDao.NO_EXAMPLE),
                        (row, context) -> new IndexedLink(row.getLong("id"), row.getString("url"), row
                                .getString("host"), row.getString("state"), row.getString("archived_url"),
                                places.getOrDefault(row
                                        .getLong("id"), List.of())))
                .stream()
                .filter(link -> !link.places().isEmpty())
                .toList();
    }
}
