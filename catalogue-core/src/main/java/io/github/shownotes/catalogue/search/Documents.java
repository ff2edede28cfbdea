package io.github.shownotes.catalogue.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.IndexedEpisode;
import io.github.shownotes.catalogue.store.IndexedLink;
import io.github.shownotes.catalogue.store.IndexedThing;
import io.github.shownotes.catalogue.store.SegmentPlace;

/// Turns what is stored into documents of the index.
final class Documents {
    private static final Comparator<CoverageRow> NEWEST_FIRST = Comparator
            .comparing(CoverageRow::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(CoverageRow::number, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
            .thenComparing(CoverageRow::episodeSlug)
            .reversed();
    /// How many episodes an entry names.
    private static final int NAMED = 4;
    /// Terms have an end.
    private static final int LONGEST_TERM = 1_000;
    /// Snippets are looked for in this much of a text; more would make searches slow and no better.
    private static final int LONGEST_STORED = 20_000;

    /// For what only says which words there are.
    private static final FieldType LOOKED_UP = new FieldType();

    static {
        LOOKED_UP.setIndexOptions(IndexOptions.DOCS);
        LOOKED_UP.setOmitNorms(true);
        LOOKED_UP.freeze();
    }

    private final Map<Long, SegmentPlace> segments;

    /// @param segments where every segment is, by its key
    Documents(Map<Long, SegmentPlace> segments) {
        this.segments = segments;
    }

    Document of(IndexedThing thing) {
        EntityRow entity = thing.entity();
        List<SegmentPlace> places = places(thing.mentions().stream().map(IndexedThing.Sentence::segmentId));
        var item = new Item.Thing(entity, newest(places), thing.stars(), thing.flags());
        Document document = document(ItemKind.of(entity.kind()), item);
        named(document, entity.name(), thing.sortName());
        for (String alias : thing.names()) {
            document.add(new StringField(Fields.WHOLE, term(Names.comparable(alias)), Field.Store.NO));
            document.add(new TextField(Fields.ALIAS, alias, Field.Store.NO));
            document.add(new Field(Fields.WORD, alias, LOOKED_UP));
        }
        var texts = new ArrayList<String>();
        if (entity.summary() != null) {
            texts.add(entity.summary());
        }
        texts.addAll(thing.people());
        thing.mentions().stream().map(IndexedThing.Sentence::text).distinct().forEach(texts::add);
        text(document, texts);
        if (entity.url() != null) {
            document.add(new TextField(Fields.TEXT, entity.url(), Field.Store.NO));
            facet(document, Facet.HOST, host(entity.url()));
        }
        sorted(document, Fields.SORT_FIRST, entity.firstCovered());
        sorted(document, Fields.SORT_LAST, entity.lastCovered());
        sorted(document, Fields.SORT_TIMES, entity.timesCovered());
        if (thing.stars() != null) {
            sorted(document, Fields.SORT_STARS, thing.stars());
        }
        sorted(document, Fields.SORT_ID, entity.id());
        places(document, places);
        thing.categories().forEach(category -> facet(document, Facet.CATEGORY, category));
        thing.flags().forEach(flag -> facet(document, Facet.FLAG, flag));
        facet(document, Facet.LICENCE, thing.licence());
        facet(document, Facet.LANGUAGE, thing.language());
        facet(document, Facet.LINK, thing.linkState());
        if (thing.packaged() != null) {
            facet(document, Facet.PACKAGE, thing.packaged() ? "yes" : "no");
        }
        return document;
    }

    Document of(IndexedEpisode indexed) {
        EpisodeRow episode = indexed.episode();
        Document document = document(ItemKind.EPISODE, new Item.OfEpisode(episode));
        named(document, episode.title(), Names.sortable(episode.title()));
        if (episode.number() != null) {
            document.add(new TextField(Fields.NAME, Integer.toString(episode.number()), Field.Store.NO));
            document.add(new StringField(Fields.WHOLE, Integer.toString(episode.number()), Field.Store.NO));
        }
        // "episode 181" and "python bytes 181" are ways to say which one.
        document.add(new TextField(Fields.ALIAS, "Episode " + episode.showTitle(), Field.Store.NO));
        var texts = new ArrayList<String>();
        if (episode.summary() != null) {
            texts.add(episode.summary());
        }
        texts.addAll(indexed.people());
        if (indexed.notes() != null) {
            texts.addAll(NotesText.lines(indexed.notes()));
        }
        text(document, texts);
        sorted(document, Fields.SORT_FIRST, episode.published());
        sorted(document, Fields.SORT_LAST, episode.published());
        if (episode.number() != null) {
            sorted(document, Fields.SORT_NUMBER, episode.number());
        }
        sorted(document, Fields.SORT_ID, episode.id());
        indexed.presenters().forEach(presenter -> facet(document, Facet.PRESENTER, presenter));
        facet(document, Facet.SHOW, episode.showSlug());
        if (episode.published() != null) {
            facet(document, Facet.YEAR, Integer.toString(episode.published().getYear()));
        }
        return document;
    }

    Document of(IndexedLink link) {
        List<SegmentPlace> places = places(link.places().stream().map(IndexedLink.Place::segmentId));
        List<CoverageRow> episodes = places.stream().map(SegmentPlace::episode).distinct().sorted(NEWEST_FIRST)
                .toList();
        List<String> texts = link.places()
                .stream()
                .map(IndexedLink.Place::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        List<String> kinds = link.places().stream().map(IndexedLink.Place::kind).distinct().sorted().toList();
        @Nullable
        LocalDate last = episodes.isEmpty() ? null : episodes.getFirst().published();
        Document document = document(ItemKind.LINK, new Item.OfLink(link.url(), texts.isEmpty() ? "" : texts.getFirst(),
                kinds, link.state(), link.archivedUrl(), episodes.size(), last, newest(places)));
        String bare = link.url().replaceFirst("^[a-z]+://(www\\.)?", "");
        named(document, bare, bare);
        text(document, texts);
        sorted(document, Fields.SORT_FIRST, episodes.isEmpty() ? null : episodes.getLast().published());
        sorted(document, Fields.SORT_LAST, last);
        sorted(document, Fields.SORT_TIMES, episodes.size());
        sorted(document, Fields.SORT_ID, link.id());
        places(document, places);
        kinds.forEach(kind -> facet(document, Facet.TARGET, kind));
        facet(document, Facet.HOST, link.host());
        facet(document, Facet.LINK, link.state() == null ? "unchecked" : link.state());
        return document;
    }

    private static Document document(ItemKind kind, Item item) {
        var document = new Document();
        document.add(new StringField(Fields.KIND, kind.label(), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.KIND, new BytesRef(kind.label())));
        document.add(new StoredField(Fields.ITEM, StoredItem.write(item)));
        facet(document, Facet.KIND, kind.label());
        return document;
    }

    private static void named(Document document, String name, String sortName) {
        document.add(new TextField(Fields.NAME, name, Field.Store.NO));
        document.add(new Field(Fields.WORD, name, LOOKED_UP));
        document.add(new TextField(Fields.NAME_STEM, name, Field.Store.NO));
        document.add(new StringField(Fields.WHOLE, term(Names.comparable(name)), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.SORT_NAME, new BytesRef(term(sortName))));
        document.add(new StringField(Fields.SORT_NAME, term(sortName), Field.Store.NO));
    }

    private static void text(Document document, List<String> texts) {
        var stored = new StringBuilder();
        for (String text : texts) {
            document.add(new TextField(Fields.TEXT, text, Field.Store.NO));
            if (stored.length() < LONGEST_STORED) {
                stored.append(stored.isEmpty() ? "" : "\n").append(text.replace('\n', ' '));
            }
        }
        if (!stored.isEmpty()) {
            document.add(new StoredField(Fields.TEXT_STORED, stored.toString()));
        }
    }

    private List<SegmentPlace> places(Stream<Long> segmentIds) {
        return segmentIds.map(segments::get).filter(Objects::nonNull).toList();
    }

    private static List<CoverageRow> newest(List<SegmentPlace> places) {
        return places.stream()
                .map(SegmentPlace::episode)
                .distinct()
                .sorted(NEWEST_FIRST)
                .limit(NAMED)
                .toList();
    }

    private static void places(Document document, Collection<SegmentPlace> places) {
        Stream<String> years = places.stream()
                .map(place -> place.episode().published())
                .filter(Objects::nonNull)
                .map(day -> Integer.toString(day.getYear()));
        years.distinct().forEach(year -> facet(document, Facet.YEAR, year));
        places.stream().map(SegmentPlace::presenter).distinct().forEach(name -> facet(document, Facet.PRESENTER, name));
        places.stream().map(place -> place.episode().showSlug()).distinct().forEach(show -> facet(document, Facet.SHOW,
                show));
    }

    private static void facet(Document document, Facet facet, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            document.add(new SortedSetDocValuesFacetField(facet.label(), term(value.strip())));
        }
    }

    /// With the points, Lucene leaves out what cannot get onto the page.
    private static void sorted(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
        document.add(new LongPoint(field, value));
    }

    private static void sorted(Document document, String field, @Nullable LocalDate day) {
        if (day != null) {
            sorted(document, field, day.toEpochDay());
        }
    }

    private static String host(String url) {
        String bare = url.replaceFirst("^[A-Za-z]+://(www\\.)?", "");
        int end = bare.indexOf('/');
        return (end < 0 ? bare : bare.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String term(String text) {
        return text.length() <= LONGEST_TERM ? text : text.substring(0, LONGEST_TERM);
    }
}
