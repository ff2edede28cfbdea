package io.github.shownotes.catalogue.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;

/// What was found in episodes, as the ingest writes it: segments, links and mentions.
public final class ExtractionDao {
    /// A mention to store.
    ///
    /// @param segmentId the segment it stands in
    /// @param position its place among the segment's mentions, from 0
    /// @param entityId the thing it means
    /// @param mention what was found
    public record NewMention(long segmentId, int position, long entityId, Mention mention) {}

    /// A link to store.
    ///
    /// @param segmentId the segment it stands in
    /// @param position its place among the segment's links, from 0
    /// @param linkId the address it leads to
    /// @param link what was found
    public record NewLink(long segmentId, int position, long linkId, ClassifiedLink link) {}

    /// The key of every address that is stored, by its canonical form.
    public Map<String, Long> links(Handle handle) {
        var links = new HashMap<String, Long>();
        handle.createQuery("select canonical_url, id from link")
                .map((row, context) -> links.put(row.getString("canonical_url"), row.getLong("id")))
                .list();
        return links;
    }

    /// Adds addresses that are not stored yet.
    ///
    /// @param urls the addresses as the notes give them, of different canonical forms
    /// @return their keys in this database, in the same order
    public List<Long> insertLinks(Handle handle, Collection<String> urls) {
        if (urls.isEmpty()) {
            return List.of();
        }
        PreparedBatch batch = handle
                .prepareBatch("""
                              insert into link (canonical_url, url, host) values (:canonical, :url, :host)
                              """);
        for (String url : urls) {
            CanonicalUrl canonical = CanonicalUrl.of(url);
            batch.bind("canonical", Stored.text(canonical.indexed()))
                    .bind("url", Stored.text(url, 4000))
                    .bind("host", Stored.text(canonical.host(), 300))
                    .add();
        }
        return batch.executePreparedBatch("id").mapTo(Long.class).list();
    }

    /// The entities that episodes mention, candidates included.
    public Set<Long> entitiesOf(Handle handle, List<Long> episodeIds) {
        return handle.createQuery("""
                                  select distinct m.entity_id
                                  from mention m
                                  join segment s on s.id = m.segment_id
                                  where s.episode_id in (<episodes>)
                                  """).bindList("episodes", episodeIds).mapTo(Long.class).set();
    }

    /// Takes away what was found in episodes before.
    public void clear(Handle handle, List<Long> episodeIds) {
        List<Long> segments = handle.createQuery("select id from segment where episode_id in (<episodes>)")
                .bindList("episodes", episodeIds)
                .mapTo(Long.class)
                .list();
        if (segments.isEmpty()) {
            return;
        }
        for (String table : List.of("mention", "link_occurrence")) {
            PreparedBatch batch = handle.prepareBatch("delete from " + table + " where segment_id = :segment");
            segments.forEach(segment -> batch.bind("segment", segment).add());
            batch.execute();
        }
        PreparedBatch batch = handle.prepareBatch("delete from segment where id = :segment");
        segments.forEach(segment -> batch.bind("segment", segment).add());
        batch.execute();
    }

    /// A segment to store.
    ///
    /// @param episodeId the episode it is part of
    /// @param position its place in the episode, from 0
    /// @param segment what was found
    public record NewSegment(long episodeId, int position, ExtractedSegment segment) {}

    /// Stores segments.
    ///
    /// @return their keys in this database, in the same order
    public List<Long> insertSegments(Handle handle, List<NewSegment> segments) {
        if (segments.isEmpty()) {
            return List.of();
        }
        PreparedBatch batch = handle.prepareBatch("""
                                                  insert into segment (episode_id, position, kind, presenter, title)
                                                  values (:episode, :position, :kind, :presenter, :title)
                                                  """);
        for (NewSegment row : segments) {
            ExtractedSegment segment = row.segment();
            batch.bind("episode", row.episodeId())
                    .bind("position", row.position())
                    .bind("kind", segment.kind().label())
                    .bind("presenter", Stored.optional(segment.presenter(), 200))
                    .bind("title", Stored.text(segment.title(), 2000))
                    .add();
        }
        return batch.executePreparedBatch("id").mapTo(Long.class).list();
    }

    /// Stores where links stand.
    public void insertOccurrences(Handle handle, List<NewLink> links) {
        if (links.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle
                .prepareBatch("""
                              insert into link_occurrence (segment_id, position, link_id, url, text, kind)
                              values (:segment, :position, :link, :url, :text, :kind)
                              """);
        for (NewLink link : links) {
            batch.bind("segment", link.segmentId())
                    .bind("position", link.position())
                    .bind("link", link.linkId())
                    .bind("url", Stored.text(link.link().url(), 4000))
                    .bind("text", Stored.text(link.link().text(), 4000))
                    .bind("kind", link.link().kind().label())
                    .add();
        }
        batch.execute();
    }

    /// Stores mentions.
    public void insertMentions(Handle handle, List<NewMention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                """
                insert into mention (segment_id, position, entity_id, name, subject, roles, rule, quote, confidence)
                values (:segment, :position, :entity, :name, :subject, :roles, :rule, :quote, :confidence)
                """);
        for (NewMention row : mentions) {
            Mention mention = row.mention();
            batch.bind("segment", row.segmentId())
                    .bind("position", row.position())
                    .bind("entity", row.entityId())
                    .bind("name", Stored.text(mention.name(), 1000))
                    .bind("subject", isSubject(mention))
                    .bind("roles", roles(mention))
                    .bind("rule", Stored.text(mention.evidence().rule(), 60))
                    .bind("quote", Stored.text(mention.evidence().quote(), 10_000))
                    .bind("confidence", mention.evidence().confidence())
                    .add();
        }
        batch.execute();
    }

    /// Whether mentions of any episode are out of date.
    public boolean isAnyOutOfDate(Handle handle) {
        return handle.createQuery("select count(*) from episode where extraction is null").mapTo(Integer.class)
                .one() > 0;
    }

    /// What was found in an episode, and with what.
    ///
    /// @param episodeId the episode
    /// @param extraction the fingerprint of what was found
    /// @param knowledge the fingerprint of the rules and names it was found with
    public record Stamp(long episodeId, String extraction, String knowledge) {}

    /// Notes with what episodes' mentions were found, and which they are; not of those whose notes are others by now than when
    /// [NotesDao#begin] was called.
    public void stamp(Handle handle, List<Stamp> stamps) {
        PreparedBatch batch = handle
                .prepareBatch("""
                              update episode set extraction = :extraction, knowledge = :knowledge
                              where id = :id and knowledge = ''
                              """);
        for (Stamp stamp : stamps) {
            batch.bind("id", stamp.episodeId())
                    .bind("extraction", stamp.extraction())
                    .bind("knowledge", stamp.knowledge())
                    .add();
        }
        batch.execute();
    }

    /// Notes that episodes were read with other rules and names, and the same was found; not of those whose notes are others
    /// by now.
    ///
    /// @param knowledge the fingerprint of rules and names, by the episode's key
    public void stamp(Handle handle, Map<Long, String> knowledge) {
        if (knowledge.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "update episode set knowledge = :knowledge where id = :id and knowledge = ''");
        knowledge.forEach((id, value) -> batch.bind("id", id).bind("knowledge", value).add());
        batch.execute();
    }

    private static boolean isSubject(Mention mention) {
        return switch (mention) {
            case Mention.ProjectMention project -> project.subject();
            case Mention.ArticleMention article -> article.subject();
            case Mention.PersonMention person -> false;
        };
    }

    /// In the order of [Role], since a set has none.
    private static String roles(Mention mention) {
        return mention instanceof Mention.PersonMention person
                ? person.roles().stream().sorted(Comparator.naturalOrder()).map(Role::label)
                        .collect(Collectors.joining(","))
                : "";
    }
}
