package io.github.shownotes.catalogue.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Reads episodes with who brought what, how much is mentioned, and their notes.
final class EpisodesToIndex {
    private EpisodesToIndex() {}

    static List<IndexedEpisode> in(Handle handle, KeyRange range) {
        Map<Long, List<String>> presenters = range.grouped(handle,
                """
                select distinct episode_id, presenter from segment
                where episode_id > :after and episode_id <= :last and presenter is not null
                order by episode_id, presenter
                """, (row, context) -> row.getString(2));
        Map<Long, List<String>> people = range.grouped(handle, """
                                                               select episode_id, name from episode_person
                                                               where episode_id > :after and episode_id <= :last
                                                               order by episode_id, position
                                                               """, (row, context) -> row.getString(2));
        Map<Long, ShowNotes> notes = new NotesDao(new ShowDao()).richest(handle, range);
        var covered = new HashMap<Long, Map<EntityKind, Integer>>();
        range.rows(handle, """
                           select s.episode_id, n.kind, count(distinct m.entity_id)
                           from segment s
                           join mention m on m.segment_id = s.id
                           join entity n on n.id = m.entity_id
                           where s.episode_id > :after and s.episode_id <= :last and m.confidence >= %s and not n.hidden
                           group by s.episode_id, n.kind
                           """.formatted(Evidence.THRESHOLD), (row, context) -> covered.computeIfAbsent(row.getLong(1),
                key -> new HashMap<>()).put(EntityKind.of(row.getString(2)), row.getInt(3)));
        return range.rows(handle,
                """
                select e.id, show.slug as show_slug, show.title as show_title, e.slug, e.number, e.title, e.published,
                       e.link, e.audio, e.summary
                from episode e
                join show on show.id = e.show_id
                where e.id > :after and e.id <= :last
                order by e.id
                """, (row, context) -> {
                    long id = row.getLong("id");
                    Map<EntityKind, Integer> counts = covered.getOrDefault(id, Map.of());
                    var episode = new EpisodeRow(id, row.getString("show_slug"), row.getString("show_title"),
                            row.getString(
                                    "slug"),
                            row.getObject("number", Integer.class), row.getString("title"), row.getObject("published",
                                    LocalDate.class),
                            row.getString("link"), row.getString("audio"), row.getString("summary"),
                            counts.getOrDefault(EntityKind.PROJECT, 0),
                            counts
                                    .getOrDefault(EntityKind.ARTICLE, 0),
                            counts.getOrDefault(EntityKind.PERSON, 0));
                    return new IndexedEpisode(episode, presenters.getOrDefault(id, List.of()), people.getOrDefault(id,
                            List.of()), notes.get(id));
                });
    }
}
