package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.ExtractionDao.NewLink;
import io.github.shownotes.catalogue.store.ExtractionDao.NewMention;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.StoredEpisode;

/// Decides what an episode's mentions mean and writes them with its segments and links. For one run and one thread.
final class EpisodeWriter {
    private final IdentityDao identityDao;
    private final ExtractionDao extractionDao;
    private final Identities identities;
    private final Map<String, Long> links;
    private final Set<Long> touched = new HashSet<>();

    /// A writer that knows what is stored.
    EpisodeWriter(Handle handle, IdentityDao identityDao, ExtractionDao extractionDao) {
        this.identityDao = identityDao;
        this.extractionDao = extractionDao;
        this.identities = new Identities(handle, identityDao);
        this.links = extractionDao.links(handle);
    }

    /// Writes an episode's findings in place of the earlier ones, on an open transaction. When that is rolled back, this
    /// writer knows things that the database does not, and another one has to be made.
    ///
    /// @param extraction the fingerprint of what was found
    /// @param knowledge the fingerprint of the rules and names it was found with
    /// @return how many sure mentions were written
    int write(Handle handle, StoredEpisode stored, ExtractedEpisode extracted, String extraction, String knowledge) {
        long episode = stored.id();
        List<ExtractedSegment> segments = extracted.segments();
        touched.addAll(extractionDao.entitiesOf(handle, episode));
        extractionDao.clear(handle, episode);
        List<Long> segmentIds = extractionDao.insertSegments(handle, episode, segments);
        writeLinks(handle, segments, segmentIds);
        String place = stored.show().slug() + "/" + stored.key();
        Map<Mention, Integer> numbers = resolve(segments, place);
        identities.write(handle);
        var rows = new ArrayList<NewMention>();
        for (int i = 0; i < segments.size(); i++) {
            List<Mention> mentions = segments.get(i).mentions();
            for (int position = 0; position < mentions.size(); position++) {
                Integer number = numbers.get(mentions.get(position));
                if (number != null) {
                    rows.add(
                            new NewMention(segmentIds.get(i), position, identities.id(number), mentions.get(position)));
                }
            }
        }
        extractionDao.insertMentions(handle, rows);
        rows.forEach(row -> touched.add(row.entityId()));
        extractionDao.stamp(handle, episode, extraction, knowledge);
        return (int) rows.stream().filter(row -> row.mention().evidence().isSure()).count();
    }

    /// Counts anew how often everything is covered that the written episodes mention or mentioned. Has to be called at the
    /// end of each transaction that episodes were written in.
    void recount(Handle handle) {
        identityDao.recount(handle, touched);
        touched.clear();
    }

    private Map<Mention, Integer> resolve(List<ExtractedSegment> segments, String place) {
        var numbers = new LinkedHashMap<Mention, Integer>();
        // Sure ones first: a candidate may mean something that its own episode names clearly.
        segments.forEach(segment -> segment.mentions().stream().filter(mention -> mention.evidence().isSure()).forEach(
                mention -> numbers.put(mention, identities.resolve(mention, place))));
        segments.forEach(segment -> segment.mentions().stream().filter(mention -> !mention.evidence().isSure()).forEach(
                mention -> {
                    Integer number = identities.find(mention, place);
                    if (number != null) {
                        numbers.put(mention, number);
                    }
                }));
        return numbers;
    }

    private void writeLinks(Handle handle, List<ExtractedSegment> segments, List<Long> segmentIds) {
        var fresh = new LinkedHashMap<String, String>();
        segments.forEach(segment -> segment.links().forEach(link -> {
            String canonical = CanonicalUrl.of(link.url()).indexed();
            if (!links.containsKey(canonical)) {
                fresh.putIfAbsent(canonical, link.url());
            }
        }));
        List<Long> ids = extractionDao.insertLinks(handle, fresh.values());
        int next = 0;
        for (String canonical : fresh.keySet()) {
            links.put(canonical, ids.get(next++));
        }
        var rows = new ArrayList<NewLink>();
        for (int i = 0; i < segments.size(); i++) {
            List<ClassifiedLink> standing = segments.get(i).links();
            for (int position = 0; position < standing.size(); position++) {
                ClassifiedLink link = standing.get(position);
                Long id = links.get(CanonicalUrl.of(link.url()).indexed());
                if (id != null) {
                    rows.add(new NewLink(segmentIds.get(i), position, id, link));
                }
            }
        }
        extractionDao.insertOccurrences(handle, rows);
    }
}
