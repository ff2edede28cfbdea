package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.Coverage;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.ExtractionDao.NewLink;
import io.github.shownotes.catalogue.store.ExtractionDao.NewMention;
import io.github.shownotes.catalogue.store.ExtractionDao.NewSegment;
import io.github.shownotes.catalogue.store.ExtractionDao.Stamp;
import io.github.shownotes.catalogue.store.IdentityDao;

/// Decides what episodes' mentions mean and writes them with their segments and links. For one run and one thread.
final class EpisodeWriter {
    private final IdentityDao identityDao;
    private final ExtractionDao extractionDao;
    private final Identities identities;
    private final Map<String, Long> links;

    /// A writer that knows what is stored.
    EpisodeWriter(Handle handle, IdentityDao identityDao, ExtractionDao extractionDao) {
        this.identityDao = identityDao;
        this.extractionDao = extractionDao;
        this.identities = new Identities(handle, identityDao);
        this.links = extractionDao.links(handle);
    }

    /// Writes what was found in episodes in place of what was found before, on an open transaction. When that is rolled back,
    /// this writer knows things that the database does not, and another one has to be made.
    ///
    /// @return how many sure mentions were written
    int write(Handle handle, List<Finding> findings) {
        List<Long> episodes = findings.stream().map(finding -> finding.episode().id()).toList();
        var touched = new HashSet<>(extractionDao.entitiesOf(handle, episodes));
        extractionDao.clear(handle, episodes);
        List<NewSegment> segments = findings.stream().flatMap(EpisodeWriter::segments).toList();
        List<Long> segmentIds = extractionDao.insertSegments(handle, segments);
        writeLinks(handle, segments, segmentIds);
        var more = new HashMap<Long, Coverage>();
        List<NewMention> mentions = resolve(handle, findings, segmentIds, more);
        extractionDao.insertMentions(handle, mentions);
        extractionDao.stamp(handle, findings.stream()
                .map(finding -> new Stamp(finding.episode().id(), finding.fingerprint(), finding.knowledge()))
                .toList());
        more.keySet().removeAll(touched);
        identityDao.addCoverage(handle, more);
        identityDao.recount(handle, touched);
        return (int) mentions.stream().filter(row -> row.mention().evidence().isSure()).count();
    }

    private static Stream<NewSegment> segments(Finding finding) {
        List<ExtractedSegment> segments = finding.extracted().segments();
        return IntStream.range(0, segments.size())
                .mapToObj(i -> new NewSegment(finding.episode().id(), i, segments.get(i)));
    }

    /// What each mention means; what they mean for the first time is written, with how often it is covered.
    ///
    /// @param more gets in which of the episodes the entities that were there before are covered
    private List<NewMention> resolve(Handle handle, List<Finding> findings, List<Long> segmentIds,
            Map<Long, Coverage> more) {
        var meanings = new ArrayList<Map<Mention, Integer>>();
        var coverage = new HashMap<Integer, Coverage>();
        for (Finding finding : findings) {
            Map<Mention, Integer> numbers = resolve(finding);
            var covered = new HashSet<Integer>();
            numbers.forEach((mention, number) -> {
                if (identities.isNew(number) && mention.evidence().isSure() && covered.add(number)) {
                    cover(coverage, number, finding);
                }
            });
            meanings.add(numbers);
        }
        identities.write(handle, coverage);
        more.putAll(coveredAgain(findings, meanings, coverage.keySet()));
        var rows = new ArrayList<NewMention>();
        int next = 0;
        for (int i = 0; i < findings.size(); i++) {
            for (ExtractedSegment segment : findings.get(i).extracted().segments()) {
                long segmentId = segmentIds.get(next++);
                for (int position = 0; position < segment.mentions().size(); position++) {
                    Mention mention = segment.mentions().get(position);
                    Integer number = meanings.get(i).get(mention);
                    if (number != null) {
                        rows.add(new NewMention(segmentId, position, identities.id(number), mention));
                    }
                }
            }
        }
        return rows;
    }

    /// In which of the episodes the entities that were there before are covered, by their keys.
    ///
    /// @param fresh the numbers of the others
    private Map<Long, Coverage> coveredAgain(List<Finding> findings, List<Map<Mention, Integer>> meanings,
            Set<Integer> fresh) {
        var coverage = new HashMap<Long, Coverage>();
        for (int i = 0; i < findings.size(); i++) {
            var covered = new HashSet<Long>();
            for (var meaning : meanings.get(i).entrySet()) {
                int number = meaning.getValue();
                // Two numbers may stand for one entity.
                if (meaning.getKey().evidence().isSure() && !fresh.contains(number) && covered.add(identities.id(
                        number))) {
                    cover(coverage, identities.id(number), findings.get(i));
                }
            }
        }
        return coverage;
    }

    private static <K> void cover(Map<K, Coverage> coverage, K key, Finding finding) {
        coverage.merge(key, Coverage.NONE.plus(finding.published()), (before, one) -> before.plus(finding.published()));
    }

    private Map<Mention, Integer> resolve(Finding finding) {
        String place = finding.episode().show().slug() + "/" + finding.episode().key();
        List<Mention> mentions = finding.extracted()
                .segments()
                .stream()
                .flatMap(segment -> segment.mentions().stream())
                .toList();
        var numbers = new LinkedHashMap<Mention, Integer>();
        // Sure ones first: a candidate may mean something that its own episode names clearly.
        for (Mention mention : mentions) {
            if (mention.evidence().isSure()) {
                numbers.put(mention, identities.resolve(mention, place));
            }
        }
        for (Mention mention : mentions) {
            Integer number = mention.evidence().isSure() ? null : identities.find(mention, place);
            if (number != null) {
                numbers.put(mention, number);
            }
        }
        return numbers;
    }

    private void writeLinks(Handle handle, List<NewSegment> segments, List<Long> segmentIds) {
        var canonical = new HashMap<String, String>();
        var fresh = new LinkedHashMap<String, String>();
        segments.forEach(segment -> segment.segment().links().forEach(link -> {
            String indexed = canonical.computeIfAbsent(link.url(), url -> CanonicalUrl.of(url).indexed());
            if (!links.containsKey(indexed)) {
                fresh.putIfAbsent(indexed, link.url());
            }
        }));
        List<Long> ids = extractionDao.insertLinks(handle, fresh.values());
        int next = 0;
        for (String indexed : fresh.keySet()) {
            links.put(indexed, ids.get(next++));
        }
        var rows = new ArrayList<NewLink>();
        for (int i = 0; i < segments.size(); i++) {
            List<ClassifiedLink> standing = segments.get(i).segment().links();
            for (int position = 0; position < standing.size(); position++) {
                ClassifiedLink link = standing.get(position);
                Long id = links.get(canonical.get(link.url()));
                if (id != null) {
                    rows.add(new NewLink(segmentIds.get(i), position, id, link));
                }
            }
        }
        extractionDao.insertOccurrences(handle, rows);
    }
}
