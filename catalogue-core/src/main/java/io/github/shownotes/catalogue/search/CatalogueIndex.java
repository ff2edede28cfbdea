package io.github.shownotes.catalogue.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.Overview;
import io.github.shownotes.catalogue.store.Page;

/// An index as it was built: what is asked of it is answered from it alone, without the database. Safe for many threads.
public final class CatalogueIndex implements Closeable {
    private static final Set<String> SHOWN = Set.of(Fields.ITEM, Fields.TEXT_STORED);
    private static final Set<String> ITEM_ONLY = Set.of(Fields.ITEM);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetCounts facets;
    private final SnippetFinder snippets = new SnippetFinder();
    private final Overview overview;

    private CatalogueIndex(DirectoryReader reader, Map<Facet, Map<String, String>> names, Overview overview)
            throws IOException {
        this.overview = overview;
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.facets = new FacetCounts(searcher, names);
    }

    /// Opens an index.
    ///
    /// @param directory where it lies
    /// @param names what values are called that have a name besides
    /// @param overview the figures of the same state of the catalogue
    static CatalogueIndex open(Directory directory, Map<Facet, Map<String, String>> names, Overview overview)
            throws IOException {
        return new CatalogueIndex(DirectoryReader.open(directory), names, overview);
    }

    /// One page of the entries of a kind. Where no entry fits the words, those that resemble them are taken.
    ///
    /// @param withFacets whether to count what the list can be narrowed by
    public Found find(ItemKind kind, Criteria criteria, boolean withFacets) throws IOException {
        Matches matches = matches(kind, criteria.query());
        return new Found(page(kind, criteria, matches), withFacets
                ? counts(kind, criteria.query(), matches)
                : Map.of(), matches.similar && matches.total > 0);
    }

    /// One page of the entries of a kind that fit the words as they were typed.
    public Page<Hit> findExactly(ItemKind kind, Criteria criteria) throws IOException {
        return page(kind, criteria, exactly(kind, criteria.query()));
    }

    private Page<Hit> page(ItemKind kind, Criteria criteria, Matches matches) throws IOException {
        var hits = new ArrayList<Hit>();
        if (matches.total > 0) {
            TopFieldDocs top = top(matches.query, criteria.order(), (long) criteria.page() * criteria.size());
            String words = criteria.query().words();
            Marks marks = words.isEmpty()
                    ? null
                    : new Marks(Words.inText(words, matches.similar), Words.openings(words));
            StoredFields stored = searcher.storedFields();
            for (int i = (criteria.page() - 1) * criteria.size(); i >= 0 && i < top.scoreDocs.length; i++) {
                hits.add(hit(kind, stored, top.scoreDocs[i], marks));
            }
        }
        return new Page<>(hits, matches.total, criteria.page(), criteria.size());
    }

    /// The first entries in an order. They are not counted on the way, so that Lucene may leave out what comes later.
    private TopFieldDocs top(Query query, ItemOrder order, long most) throws IOException {
        int end = Math.toIntExact(Math.min(most, Math.max(1, reader.maxDoc())));
        return searcher.search(query, new TopFieldCollectorManager(sort(order), end, end));
    }

    /// The first things of a kind in an order.
    public List<EntityRow> top(EntityKind kind, ItemOrder order, int limit) throws IOException {
        Criteria all = new Criteria(new SearchQuery("", Map.of()), order, 1, limit);
        return find(ItemKind.of(kind), all, false).hits()
                .items()
                .stream()
                .map(Hit::item)
                .filter(Item.Thing.class::isInstance)
                .map(item -> ((Item.Thing) item).entity())
                .toList();
    }

    /// How many entries of each kind fit; kinds without any are left out.
    public Map<ItemKind, Long> kinds(SearchQuery query) throws IOException {
        var counts = new EnumMap<ItemKind, Long>(ItemKind.class);
        boolean similar = isMisspelled(query);
        for (ItemKind kind : ItemKind.values()) {
            long count = searcher.count(query(kind, query, similar));
            if (count > 0) {
                counts.put(kind, count);
            }
        }
        return counts;
    }

    /// Hands on every entry of a list in its order.
    public void each(ItemKind kind, SearchQuery query, ItemOrder order, Consumer<Item> consumer) throws IOException {
        TopFieldDocs all = top(matches(kind, query).query, order, Long.MAX_VALUE);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : all.scoreDocs) {
            consumer.accept(StoredItem.read(stored.document(doc.doc, ITEM_ONLY).getBinaryValue(Fields.ITEM)));
        }
    }

    /// What somebody may mean who has typed the beginning of a name; the most often covered first.
    public List<Hit> suggest(String typed, int limit) throws IOException {
        return best(new BooleanQuery.Builder().add(Words.beginnings(typed), Occur.MUST)
                .add(kind(ItemKind.LINK), Occur.MUST_NOT)
                .build(), limit);
    }

    /// Projects, articles and people of which some word is a name, or like one; the most alike first.
    public List<Hit> resembling(String words, int limit) throws IOException {
        return best(new BooleanQuery.Builder().add(Words.someName(words), Occur.MUST)
                .add(kind(ItemKind.LINK), Occur.MUST_NOT)
                .add(kind(ItemKind.EPISODE), Occur.MUST_NOT)
                .build(), limit);
    }

    private List<Hit> best(Query query, int limit) throws IOException {
        TopFieldDocs top = top(query, ItemOrder.RELEVANCE, limit);
        var hits = new ArrayList<Hit>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc doc : top.scoreDocs) {
            Item item = StoredItem.read(stored.document(doc.doc, ITEM_ONLY).getBinaryValue(Fields.ITEM));
            hits.add(new Hit(kindOf(item), item, null));
        }
        return hits;
    }

    /// The figures of what it holds.
    public Overview overview() {
        return overview;
    }

    /// How many entries there are of all kinds.
    public int size() {
        return reader.numDocs();
    }

    /// Keeps it open while somebody reads it; `false` when it is closed already.
    boolean retain() {
        return reader.tryIncRef();
    }

    /// The end of what [#retain()] began.
    void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record Matches(Query query, long total, boolean similar) {}

    /// What snippets show.
    private record Marks(Query query, List<String> openings) {}

    private Matches matches(ItemKind kind, SearchQuery query) throws IOException {
        Matches exact = exactly(kind, query);
        if (query.words().isEmpty() || exact.total > 0) {
            return exact;
        }
        // What resembles a word is looked for once, and not again each time.
        Query similar = searcher.rewrite(query(kind, query, true));
        return new Matches(similar, searcher.count(similar), true);
    }

    private Matches exactly(ItemKind kind, SearchQuery query) throws IOException {
        Query exact = query(kind, query, false);
        return new Matches(exact, searcher.count(exact), false);
    }

    private boolean isMisspelled(SearchQuery query) throws IOException {
        if (query.words().isEmpty()) {
            return false;
        }
        for (ItemKind kind : ItemKind.values()) {
            if (kind != ItemKind.LINK && searcher.count(query(kind, query, false)) > 0) {
                return false;
            }
        }
        return true;
    }

    private Map<Facet, List<FacetValue>> counts(ItemKind kind, SearchQuery query, Matches matches)
            throws IOException {
        var counts = new LinkedHashMap<Facet, List<FacetValue>>();
        Map<Facet, List<String>> chosen = query.filters();
        List<Facet> open = kind.facets().stream().filter(facet -> !chosen.containsKey(facet)).toList();
        var values = new EnumMap<Facet, List<FacetValue>>(facets.values(matches.query, open));
        for (Facet facet : kind.facets()) {
            List<String> given = chosen.getOrDefault(facet, List.of());
            if (!given.isEmpty()) {
                // What else could be chosen instead is counted as if nothing was.
                values.put(facet, facets.values(query(kind, query.without(facet), matches.similar), facet, given));
            }
            List<FacetValue> found = values.getOrDefault(facet, List.of());
            if (!found.isEmpty()) {
                counts.put(facet, found);
            }
        }
        return counts;
    }

    private Query query(ItemKind kind, SearchQuery query, boolean similar) throws IOException {
        var all = new BooleanQuery.Builder().add(kind(kind), Occur.FILTER);
        all.add(query.words().isEmpty() ? MatchAllDocsQuery.INSTANCE : Words.everywhere(query.words(), similar),
                Occur.MUST);
        for (var filter : query.filters().entrySet()) {
            all.add(facets.filter(filter.getKey(), filter.getValue()), Occur.FILTER);
        }
        return all.build();
    }

    private static Query kind(ItemKind kind) {
        return new TermQuery(new Term(Fields.KIND, kind.label()));
    }

    private Hit hit(ItemKind kind, StoredFields stored, ScoreDoc doc, @Nullable Marks marks)
            throws IOException {
        Document document = stored.document(doc.doc, marks == null ? ITEM_ONLY : SHOWN);
        Item item = StoredItem.read(document.getBinaryValue(Fields.ITEM));
        String text = marks == null ? null : document.get(Fields.TEXT_STORED);
        return new Hit(kind, item,
                text == null || marks == null ? null : snippets.find(marks.query, marks.openings, text));
    }

    private static ItemKind kindOf(Item item) {
        return switch (item) {
            case Item.Thing thing -> ItemKind.of(thing.entity().kind());
            case Item.OfEpisode episode -> ItemKind.EPISODE;
            case Item.OfLink link -> ItemKind.LINK;
        };
    }

    private static Sort sort(ItemOrder order) {
        SortField name = new SortField(Fields.SORT_NAME, SortField.Type.STRING);
        SortField age = new SortField(Fields.SORT_ID, SortField.Type.LONG);
        SortField times = descending(Fields.SORT_TIMES);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, times, descending(Fields.SORT_LAST), name, age);
            case LAST_COVERED -> new Sort(descending(Fields.SORT_LAST), name, age);
            case FIRST_COVERED -> new Sort(descending(Fields.SORT_FIRST), name, age);
            case TIMES_COVERED -> new Sort(times, name, age);
            case STARS -> new Sort(descending(Fields.SORT_STARS), name, age);
            case NAME, TITLE -> new Sort(name, age);
            case NEWEST -> new Sort(descending(Fields.SORT_LAST), descending(Fields.SORT_NUMBER), descending(
                    Fields.SORT_ID));
            case OLDEST -> new Sort(ascending(Fields.SORT_LAST), ascending(Fields.SORT_NUMBER), age);
        };
    }

    private static SortField descending(String field) {
        return new SortField(field, SortField.Type.LONG, true, Long.MIN_VALUE);
    }

    private static SortField ascending(String field) {
        return new SortField(field, SortField.Type.LONG, false, Long.MAX_VALUE);
    }
}
