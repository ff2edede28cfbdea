package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.github.shownotes.catalogue.notes.Item;
import io.github.shownotes.catalogue.notes.ItemKind;
import io.github.shownotes.catalogue.notes.Link;
import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Segment;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.ShowNotes;

/// A line as a saved page shows it, and which of its words were the text of a link to something written.
///
/// @param episode which episode it comes from
/// @param context its segment, without links
/// @param at its place in the segment
/// @param words its words
/// @param titles the titles' last words by their first
record TitleExample(int episode, TitleContext context, int at, TitleWords words, Map<Integer, Integer> titles) {
    private static final Set<SegmentKind> LEARNED_FROM = EnumSet.of(SegmentKind.TOPIC, SegmentKind.EXTRAS,
            SegmentKind.GUEST);

    /// The lines of some notes that have their links.
    static List<TitleExample> read(List<ShowNotes> notes, KnownNames names) {
        var examples = new ArrayList<TitleExample>();
        for (int episode = 0; episode < notes.size(); episode++) {
            var classifier = new LinkClassifier(notes.get(episode).show().slug());
            for (Segment segment : NotesParser.segments(notes.get(episode))) {
                if (LEARNED_FROM.contains(segment.kind())) {
                    read(episode, segment, classifier, names, examples);
                }
            }
        }
        return examples;
    }

    private static void read(int episode, Segment segment, LinkClassifier classifier, KnownNames names,
            List<TitleExample> examples) {
        var kinds = new HashMap<String, LinkKind>();
        for (Link link : segment.links()) {
            kinds.put(link.url(), classifier.classify(link));
        }
        var lines = new ArrayList<Line>();
        if (!segment.heading().isEmpty()) {
            lines.add(Line.of(segment.heading(), segment.kind() == SegmentKind.TOPIC, 0, kinds, names.vocabulary()));
        }
        for (Item item : segment.items()) {
            if (item.kind() != ItemKind.CODE && item.kind() != ItemKind.RULE) {
                lines.add(Line.of(item.runs(), false, item.depth(), kinds, names.vocabulary()));
            }
        }
        List<BareLine> bare = lines.stream().map(BareLine::of).filter(one -> !one.text().isBlank()).toList();
        List<Line> plain = bare.stream().map(one -> one.line(names)).toList();
        var context = new TitleContext(segment.kind(), plain,
                new ProjectFinder(names, new LinkedProjects(names), Set.of()).find(segment.kind(), plain));
        var seen = new HashSet<String>();
        for (int at = 0; at < bare.size(); at++) {
            Line line = context.lines().get(at);
            Map<Integer, Integer> titles = titles(bare.get(at), line, seen);
            if (!line.words().isEmpty()) {
                examples.add(new TitleExample(episode, context, at, new TitleWords(line, names), titles));
            }
        }
    }

    /// What a line links for the first time in its segment.
    private static Map<Integer, Integer> titles(BareLine linked, Line bare, Set<String> seen) {
        var titles = new TreeMap<Integer, Integer>();
        for (Span span : linked.articles()) {
            if (!seen.add(String.valueOf(WebAddress.of(span.url())))) {
                continue;
            }
            if (bare.heading()) {
                return bare.words().isEmpty() ? Map.of() : Map.of(0, bare.words().size() - 1);
            }
            int from = 0;
            while (from < bare.words().size() && bare.words().get(from).start() < span.start()) {
                from++;
            }
            int to = from;
            while (to < bare.words().size() && bare.words().get(to).end() <= span.end()) {
                to++;
            }
            if (to > from) {
                titles.put(from, to - 1);
            }
        }
        return titles;
    }

    /// Whether it is a segment's title.
    boolean isHeading() {
        return line().heading();
    }

    Line line() {
        return context.lines().get(at);
    }
}
