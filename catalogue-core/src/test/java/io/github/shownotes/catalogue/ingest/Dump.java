package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Jdbi;

/// Everything in a database in a fixed order, with names in the place of keys, so that two catalogues can be compared.
public final class Dump {
    private static final List<String> TABLES = List.of(
            "select 'show', slug, title, link, feed from show",
            "select 'host', s.slug, h.name, h.role, h.aliases, h.addresses from show_host h join show s on s.id = h.show_id",
            """
            select 'episode', s.slug, e.episode_key, e.slug as episode_slug, e.number, e.title, e.published, e.link,
                   e.guid, e.summary, e.transcript, e.chapters, e.audio, e.extraction, e.knowledge
            from episode e join show s on s.id = e.show_id""",
            """
            select 'person', e.episode_key, p.position, p.name, p.role, p.url
            from episode_person p join episode e on e.id = p.episode_id""",
            """
            select 'notes', e.episode_key, n.origin, n.format, n.body, n.fingerprint, n.links, n.title, n.published,
                   n.link, n.guid, n.summary, n.audio, n.people
            from show_notes n join episode e on e.id = n.episode_id""",
            """
            select 'segment', e.episode_key, s.position, s.kind, s.presenter, s.title
            from segment s join episode e on e.id = s.episode_id""",
            "select 'link', canonical_url, url, host from link",
            """
            select 'occurrence', e.episode_key, s.position as segment, o.position, l.canonical_url, o.url, o.text,
                   o.kind
            from link_occurrence o join link l on l.id = o.link_id join segment s on s.id = o.segment_id
            join episode e on e.id = s.episode_id""",
            """
            select 'entity', e.kind, e.slug, e.name, e.sort_name, e.url, e.hidden, m.slug as merged, e.times_covered,
                   e.first_covered, e.last_covered
            from entity e left join entity m on m.id = e.merged_into""",
            "select 'project', e.slug, p.repository, p.package_name from project p join entity e on e.id = p.entity_id",
            "select 'article', e.slug, a.authors from article a join entity e on e.id = a.entity_id",
            "select 'human', e.slug, p.handles from person p join entity e on e.id = p.entity_id",
            "select 'alias', a.kind, a.alias_key, e.slug, a.label from alias a join entity e on e.id = a.entity_id",
            """
            select 'mention', e.episode_key, s.position as segment, m.position, n.kind, n.slug, m.name, m.subject,
                   m.roles, m.rule, m.quote, m.confidence
            from mention m join entity n on n.id = m.entity_id join segment s on s.id = m.segment_id
            join episode e on e.id = s.episode_id""",
            """
            select 'effect', e.slug, c.correction, c.effect, c.was
            from correction_effect c join entity e on e.id = c.entity_id""",
            """
            select 'category', e.slug, c.slug as category, ec.main, ec.evidence
            from entity_category ec join category c on c.id = ec.category_id join entity e on e.id = ec.entity_id""",
            "select 'flag', e.slug, f.flag, f.evidence, f.since from entity_flag f join entity e on e.id = f.entity_id",
            "select 'event', e.slug, v.kind, v.detail from identity_event v join entity e on e.id = v.entity_id");

    private Dump() {}

    /// Every row as text.
    public static List<String> of(Jdbi jdbi) {
        var lines = new ArrayList<String>();
        for (String table : TABLES) {
            jdbi.useHandle(handle -> handle.createQuery(table)
                    .map((row, context) -> {
                        var cells = new ArrayList<String>();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            // The databases write these in different words.
                            boolean truth = row.getMetaData().getColumnClassName(i).equals(Boolean.class.getName());
                            cells.add(truth ? String.valueOf(row.getBoolean(i)) : String.valueOf(row.getString(i)));
                        }
                        return String.join(" | ", cells);
                    })
                    .list()
                    .stream()
                    .sorted()
                    .forEach(lines::add));
        }
        return lines;
    }
}
