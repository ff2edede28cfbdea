package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Item;
import io.github.shownotes.catalogue.notes.ItemKind;
import io.github.shownotes.catalogue.notes.Link;
import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Run;
import io.github.shownotes.catalogue.notes.Segment;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.ShowNotes;

/// From an episode's notes to its mentions. Pure: the same notes and names give the same mentions; never throws.
public final class MentionExtractor {
    /// What a segment's title may be the title of, besides an article.
    private static final Set<LinkKind> TITLES = Set.of(LinkKind.ARTICLE, LinkKind.VIDEO, LinkKind.BOOK, LinkKind.COURSE,
            LinkKind.PODCAST);

    private final KnownNames names;

    /// An extractor.
    ///
    /// @param names the project names it can recognise without a link
    public MentionExtractor(KnownNames names) {
        this.names = names;
    }

    private record Prepared(Segment segment, List<ClassifiedLink> links, List<Line> lines) {
        boolean isSearched() {
            return segment.kind() != SegmentKind.SPONSOR && segment.kind() != SegmentKind.INTRO;
        }
    }

    /// Everything found in the notes.
    public ExtractedEpisode extract(ShowNotes notes) {
        List<Prepared> prepared = prepare(notes);
        var linked = new HashSet<String>();
        var fullNames = new HashSet<String>();
        var linkedProjects = new LinkedProjects(names);
        for (Prepared one : prepared) {
            if (one.isSearched()) {
                linked.addAll(linkedProjects.plainNames(one.lines));
                addGivenNames(one.lines, fullNames);
            }
        }
        var people = new ArrayList<Person>(notes.show().hosts());
        people.addAll(notes.episode().people());
        var projectFinder = new ProjectFinder(names, linkedProjects, linked);
        var peopleFinder = new PeopleFinder(names, people, fullNames);
        LostArticles lost = hasLostLinks(prepared) ? new LostArticles(names) : null;
        var segments = new ArrayList<ExtractedSegment>();
        for (Prepared one : prepared) {
            segments.add(
                    new ExtractedSegment(one.segment.kind(), one.segment.presenter(), one.segment.title(), one.links,
                            one.isSearched() ? mentions(one, projectFinder, peopleFinder, lost) : List.of()));
        }
        return new ExtractedEpisode(notes, segments);
    }

    /// Adds the plain first words of all full names.
    private static void addGivenNames(List<Line> lines, Set<String> names) {
        for (Line line : lines) {
            for (PersonNames.Candidate name : line.people()) {
                if (name.words() > 1 && name.given()) {
                    int end = name.text().indexOf(' ');
                    names.add(FoundPeople.plain(end < 0 ? name.text() : name.text().substring(0, end)));
                }
            }
        }
    }

    private List<Mention> mentions(Prepared one, ProjectFinder projectFinder, PeopleFinder finder,
            @Nullable LostArticles lost) {
        Segment segment = one.segment;
        List<Mention> projects = projectFinder.find(segment.kind(), one.lines);
        var articles = new ArrayList<>(ArticleFinder.find(segment.kind(), one.lines));
        if (lost != null) {
            articles.addAll(lost.find(new TitleContext(segment.kind(), one.lines, projects)));
        }
        boolean articleTitle = articles.stream().anyMatch(article -> article.subject() && article.evidence().isSure())
                || !one.lines.isEmpty() && one.lines.getFirst().heading() && one.lines.getFirst().spans().stream()
                        .anyMatch(span -> span.kind() != null && TITLES.contains(span.kind()));
        Set<Role> makers = MakerRoles.of(segment, one.lines, one.links, projects, articleTitle);
        FoundPeople people = finder.find(segment.kind(), one.lines, makers, owners(one.links));
        var mentions = new ArrayList<>(projects);
        List<String> authors = people.authors();
        articles.forEach(article -> mentions.add(article.subject() ? article.by(authors) : article));
        mentions.addAll(people.mentions());
        return mentions;
    }

    /// Whether the notes come from a page that kept the text of its links and lost their targets: where words link somewhere,
    /// what is not linked was not linked either.
    private static boolean hasLostLinks(List<Prepared> prepared) {
        if (prepared.stream().flatMap(one -> one.links.stream())
                .anyMatch(link -> !ProjectNames.isAddress(link.text()))) {
            return false;
        }
        long topics = prepared.stream().filter(one -> one.segment.kind() == SegmentKind.TOPIC).count();
        long linked = prepared.stream().filter(one -> one.segment.kind() == SegmentKind.TOPIC && !one.links.isEmpty())
                .count();
        return linked * 3 <= topics;
    }

    /// Whose repositories the segment links, as plain names.
    private static Set<String> owners(List<ClassifiedLink> links) {
        var owners = new HashSet<String>();
        for (ClassifiedLink link : links) {
            WebAddress address = link.kind() == LinkKind.PROJECT ? WebAddress.of(link.url()) : null;
            if (address != null && ProjectNames.isForge(address.host()) && address.segments().length > 1) {
                owners.add(FoundPeople.plain(address.segments()[0]));
            }
        }
        return owners;
    }

    private List<Prepared> prepare(ShowNotes notes) {
        var classifier = new LinkClassifier(notes.show().slug());
        var prepared = new ArrayList<Prepared>();
        for (Segment segment : NotesParser.segments(notes)) {
            boolean sponsor = segment.kind() == SegmentKind.SPONSOR;
            var links = new LinkedHashMap<String, ClassifiedLink>();
            var kinds = new HashMap<String, LinkKind>();
            for (Link link : segment.links()) {
                if (link.url().isBlank()) {
                    continue;
                }
                LinkKind kind = sponsor ? LinkKind.SPONSOR : classifier.classify(link);
                kinds.put(link.url(), kind);
                links.putIfAbsent(link.url(), new ClassifiedLink(link.url(), link.text(), kind));
            }
            prepared.add(new Prepared(segment, List.copyOf(links.values()), lines(segment, kinds)));
        }
        return prepared;
    }

    private List<Line> lines(Segment segment, Map<String, LinkKind> kinds) {
        Vocabulary vocabulary = names.vocabulary();
        var lines = new ArrayList<Line>();
        if (!segment.heading().isEmpty()) {
            lines.add(Line.of(segment.heading(), segment.kind() == SegmentKind.TOPIC, 0, kinds, vocabulary));
        }
        for (Item item : segment.items()) {
            if (item.kind() != ItemKind.CODE && item.kind() != ItemKind.RULE) {
                lines.add(Line.of(item.runs(), false, item.depth(), kinds, vocabulary));
            }
        }
        return lines;
    }

    /// The project names that the episodes link and that can therefore be recognised elsewhere without a link.
    ///
    /// A name is learned when the address confirms it; the result does not depend on the episodes' order.
    public static List<LearnedName> learn(Collection<ShowNotes> notes) {
        return Lesson.agreed(
                notes.parallelStream().flatMap(one -> names(one, NotesParser.segments(one)).stream()).toList());
    }

    /// What one episode teaches about all others.
    public static Lesson lesson(ShowNotes notes) {
        List<Segment> segments = NotesParser.segments(notes);
        return new Lesson(Lesson.agreed(names(notes, segments)), WordFilter.of(texts(segments)));
    }

    /// All that names are looked for in.
    private static List<String> texts(List<Segment> segments) {
        var texts = new ArrayList<String>();
        for (Segment segment : segments) {
            texts.add(text(segment.heading()));
            segment.items().forEach(item -> texts.add(text(item.runs())));
            segment.links().forEach(link -> {
                texts.add(link.text());
                texts.add(link.url());
            });
        }
        return texts;
    }

    private static String text(List<Run> runs) {
        return runs.stream().filter(run -> !run.image()).map(Run::text).collect(Collectors.joining());
    }

    private static List<LearnedName> names(ShowNotes notes, List<Segment> segments) {
        KnownNames bundled = KnownNames.bundled();
        var classifier = new LinkClassifier(notes.show().slug());
        var learned = new ArrayList<LearnedName>();
        for (Segment segment : segments) {
            if (segment.kind() == SegmentKind.SPONSOR || segment.kind() == SegmentKind.INTRO) {
                continue;
            }
            for (Link link : new LinkedHashSet<>(segment.links())) {
                LearnedName name = classifier.classify(link) == LinkKind.PROJECT ? learn(bundled, link) : null;
                if (name != null) {
                    learned.add(name);
                }
            }
        }
        return learned;
    }

    private static @Nullable LearnedName learn(KnownNames bundled, Link link) {
        String name = new ProjectNames(bundled).of(link.url(), link.text());
        String spelled = ProjectNames.fromAddress(link.url());
        if (name == null || spelled == null || name.length() < 3 || name.length() > 40
                || !ProjectNames.plain(name).equals(ProjectNames.plain(spelled)) || bundled.trie().get(name) != null
                || name.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        return new LearnedName(name, link.url());
    }
}
