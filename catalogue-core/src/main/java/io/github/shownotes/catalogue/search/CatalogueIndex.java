package io.github.shownotes.catalogue.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;

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

    /// One page of the entries of a kind; see [Fit] for what is taken where no entry fits all the words.
    ///
    /// @param withFacets whether to count what the list can be narrowed by
    public Found find(ItemKind kind, Criteria criteria, boolean withFacets) throws IOException {
        Matches matches = matches(kind, criteria.query());
        return new Found(page(kind, criteria, matches), withFacets
                ? counts(kind, criteria.query(), matches)
                : Map.of(), matches.wording.fit());
    }

    /// The best entries of each kind; see [Fit] for what is taken where no entry of any kind fits all the words.
    ///
    /// @param size how many of each kind at most
    public BestHits find(List<ItemKind> kinds, SearchQuery query, int size) throws IOException {
        Map<ItemKind, Page<Hit>> exact = best(kinds, query, size, Wording.exact(query.words()));
        Optional<Wording> looser = exact.isEmpty() ? looser(kinds, query) : Optional.empty();
        return looser.isPresent()
                ? new BestHits(best(kinds, query, size, looser.get()), looser.get().fit())
                : new BestHits(exact, Fit.WORDS);
    }

    private Map<ItemKind, Page<Hit>> best(List<ItemKind> kinds, SearchQuery query, int size, Wording wording)
            throws IOException {
        Map<ItemKind, TopFieldDocs> best = query.words().isEmpty()
                ? Map.of()
                : searcher.search(query(query, wording).build(), new BestOfEachKind(kinds, Sorting.by(
                        ItemOrder.RELEVANCE), size));
        var found = new LinkedHashMap<ItemKind, Page<Hit>>();
        for (ItemKind kind : kinds) {
            TopFieldDocs ofKind = best.get(kind);
            Page<Hit> page = ofKind == null
                    ? page(kind, new Criteria(query, kind.orders().getFirst(), 1, size), matches(kind, query, wording))
                    : new Page<>(hits(kind, ofKind, 0, wording), ofKind.totalHits.value(), 1, size);
            if (page.total() > 0) {
                found.put(kind, page);
            }
        }
        return found;
    }

    private Page<Hit> page(ItemKind kind, Criteria criteria, Matches matches) throws IOException {
        List<Hit> hits = List.of();
        if (matches.total > 0) {
            TopFieldDocs top = top(matches.query, criteria.order(), (long) criteria.page() * criteria.size());
            hits = hits(kind, top, (criteria.page() - 1) * criteria.size(), matches.wording);
        }
        return new Page<>(hits, matches.total, criteria.page(), criteria.size());
    }

    private List<Hit> hits(ItemKind kind, TopFieldDocs top, int first, Wording wording) throws IOException {
        var hits = new ArrayList<Hit>();
        StoredFields stored = searcher.storedFields();
        for (int i = first; i >= 0 && i < top.scoreDocs.length; i++) {
            hits.add(hit(kind, stored, top.scoreDocs[i], wording));
        }
        return hits;
    }

    /// The first entries in an order. They are not counted on the way, so that Lucene may leave out what comes later.
    private TopFieldDocs top(Query query, ItemOrder order, long most) throws IOException {
        int end = Math.toIntExact(Math.min(most, Math.max(1, reader.maxDoc())));
        return searcher.search(query, new TopFieldCollectorManager(Sorting.by(order), end, end));
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
        return best(new BooleanQuery.Builder().add(Words.someName(words, new SimilarWords(searcher)), Occur.MUST)
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

    private record Matches(Query query, long total, Wording wording) {}

    private Matches matches(ItemKind kind, SearchQuery query) throws IOException {
        Matches exact = matches(kind, query, Wording.exact(query.words()));
        Optional<Wording> looser = exact.total > 0 ? Optional.empty() : looser(List.of(kind), query);
        return looser.isPresent() ? matches(kind, query, looser.get()) : exact;
    }

    private Optional<Wording> looser(List<ItemKind> kinds, SearchQuery query) throws IOException {
        var any = new BooleanQuery.Builder();
        kinds.forEach(kind -> any.add(kind(kind), Occur.SHOULD));
        BooleanQuery.Builder within = new BooleanQuery.Builder().add(any.build(), Occur.FILTER);
        filter(within, query);
        return new LooserWording(searcher, within.build()).of(query.words());
    }

    private Matches matches(ItemKind kind, SearchQuery query, Wording wording) throws IOException {
        Query all = query(kind, query, wording);
        return new Matches(all, searcher.count(all), wording);
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
                values.put(facet, facets.values(query(kind, query.without(facet), matches.wording), facet, given));
            }
            List<FacetValue> found = values.getOrDefault(facet, List.of());
            if (!found.isEmpty()) {
                counts.put(facet, found);
            }
        }
        return counts;
    }

    private Query query(ItemKind kind, SearchQuery query, Wording wording) throws IOException {
        return query(query, wording).add(kind(kind), Occur.FILTER).build();
    }

    private BooleanQuery.Builder query(SearchQuery query, Wording wording) throws IOException {
        var all = new BooleanQuery.Builder().add(wording.everywhere(), Occur.MUST);
        filter(all, query);
        return all;
    }

    private void filter(BooleanQuery.Builder all, SearchQuery query) throws IOException {
        for (var filter : query.filters().entrySet()) {
            all.add(facets.filter(filter.getKey(), filter.getValue()), Occur.FILTER);
        }
    }

    private static Query kind(ItemKind kind) {
        return new TermQuery(new Term(Fields.KIND, kind.label()));
    }

    private Hit hit(ItemKind kind, StoredFields stored, ScoreDoc doc, Wording wording) throws IOException {
        Query marked = wording.inText();
        Document document = stored.document(doc.doc, marked == null ? ITEM_ONLY : SHOWN);
        Item item = StoredItem.read(document.getBinaryValue(Fields.ITEM));
        String text = document.get(Fields.TEXT_STORED);
        return new Hit(kind, item,
                text == null || marked == null ? null : snippets.find(marked, wording.openings(), text));
    }

    private static ItemKind kindOf(Item item) {
        return switch (item) {
            case Item.Thing thing -> ItemKind.of(thing.entity().kind());
            case Item.OfEpisode episode -> ItemKind.EPISODE;
            case Item.OfLink link -> ItemKind.LINK;
        };
    }
}
