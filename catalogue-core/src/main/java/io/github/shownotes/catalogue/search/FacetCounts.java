package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState.OrdRange;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Names;

/// Counts the values of facets, and finds those that somebody means.
final class FacetCounts {
    private static final int ALL_YEARS = 200;
    /// A facet with more values is not looked through for similar ones.
    private static final int SEARCHABLE = 20_000;
    /// Each takes ten kilobytes at most.
    private static final int KEPT = 1_000;

    private record Key(Query query, Facet facet) {}

    private final IndexSearcher searcher;
    private final Map<Facet, Map<String, String>> names;
    private final @Nullable SortedSetDocValuesReaderState state;
    /// What was asked for last: all pages and orders of one list have the same counts, and lists that differ in one choice share
    /// those of the others.
    private final Cache<Key, List<FacetValue>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

    FacetCounts(IndexSearcher searcher, Map<Facet, Map<String, String>> names) throws IOException {
        this.searcher = searcher;
        this.names = Map.copyOf(names);
        this.state = searcher.getIndexReader().numDocs() == 0
                ? null
                : new DefaultSortedSetDocValuesReaderState(searcher.getIndexReader(), IndexBuilder.FACETS);
    }

    /// The values of facets over what fits a query: years the newest first, others the most frequent first.
    Map<Facet, List<FacetValue>> values(Query query, List<Facet> facets) throws IOException {
        var values = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        for (Facet facet : facets) {
            List<FacetValue> found = kept.getIfPresent(new Key(query, facet));
            if (found != null) {
                values.put(facet, found);
            }
        }
        List<Facet> missing = facets.stream().filter(facet -> !values.containsKey(facet)).toList();
        if (state != null && !missing.isEmpty()) {
            var counts = new SortedSetDocValuesFacetCounts(state, searcher.search(query, new FacetsCollectorManager()));
            for (Facet facet : missing) {
                List<FacetValue> counted = counted(counts, facet);
                kept.put(new Key(query, facet), counted);
                values.put(facet, counted);
            }
        }
        return values;
    }

    /// The values of a facet of which some are chosen. Those are always shown, so that they can be taken back.
    ///
    /// @param query what fits apart from this choice
    /// @param chosen what was chosen, as it was typed
    List<FacetValue> values(Query query, Facet facet, List<String> chosen) throws IOException {
        Set<String> meant = meant(facet, chosen);
        var values = new ArrayList<FacetValue>();
        for (FacetValue value : values(query, List.of(facet)).getOrDefault(facet, List.of())) {
            values.add(meant.remove(value.value()) ? value.asChosen() : value);
        }
        for (String value : meant) {
            Query both = new BooleanQuery.Builder().add(query, Occur.FILTER).add(term(facet, value), Occur.FILTER)
                    .build();
            values.add(new FacetValue(value, name(facet, value), searcher.count(both), true));
        }
        return values;
    }

    private List<FacetValue> counted(Facets counts, Facet facet) throws IOException {
        if (state == null || state.getOrdRange(facet.label()) == null) {
            return List.of();
        }
        FacetResult result = counts.getTopChildren(facet == Facet.YEAR ? ALL_YEARS : Facet.MOST_VALUES, facet.label());
        if (result == null) {
            return List.of();
        }
        var values = new ArrayList<FacetValue>();
        for (LabelAndValue value : result.labelValues) {
            values.add(new FacetValue(value.label, name(facet, value.label), value.value.longValue(), false));
        }
        if (facet == Facet.YEAR) {
            values.sort(Comparator.comparing(FacetValue::value).reversed());
        }
        return List.copyOf(values);
    }

    /// What has one of the values.
    Query filter(Facet facet, List<String> given) throws IOException {
        var any = new BooleanQuery.Builder();
        Set<String> meant = meant(facet, given);
        if (meant.isEmpty()) {
            return new MatchNoDocsQuery("no such value");
        }
        meant.forEach(value -> any.add(term(facet, value), Occur.SHOULD));
        return any.build();
    }

    private static Query term(Facet facet, String value) {
        return new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.label(), value));
    }

    /// The values that exist and fit what was given: the same, else the same but for case and accents or by the name of the
    /// category or show, else those that begin so or have a word that does.
    private Set<String> meant(Facet facet, List<String> given) throws IOException {
        var meant = new LinkedHashSet<String>();
        for (String value : given) {
            String name = facet == Facet.KIND
                    ? ItemKind.find(value).map(ItemKind::label).orElse(value)
                    : value;
            if (exists(facet, name)) {
                meant.add(name);
            } else {
                meant.addAll(similar(facet, Names.sortable(name)));
            }
        }
        return meant;
    }

    private boolean exists(Facet facet, String value) throws IOException {
        return searcher.getIndexReader()
                .docFreq(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.label(), value)) > 0;
    }

    private List<String> similar(Facet facet, String folded) throws IOException {
        var same = new ArrayList<String>();
        var alike = new ArrayList<String>();
        OrdRange range = state == null ? null : state.getOrdRange(facet.label());
        if (state == null || range == null || range.end() - range.start() > SEARCHABLE || folded.isEmpty()) {
            return List.of();
        }
        SortedSetDocValues values = state.getDocValues();
        for (int ord = range.start(); ord <= range.end(); ord++) {
            String[] path = FacetsConfig.stringToPath(values.lookupOrd(ord).utf8ToString());
            String value = path[path.length - 1];
            String name = Names.sortable(name(facet, value));
            if (name.equals(folded) || Names.sortable(value).equals(folded)) {
                same.add(value);
            } else if (name.startsWith(folded) || name.contains(" " + folded)) {
                alike.add(value);
            }
        }
        return same.isEmpty() ? alike : same;
    }

    private String name(Facet facet, String value) {
        return switch (facet) {
            case CATEGORY, SHOW -> names.getOrDefault(facet, Map.of()).getOrDefault(value, value);
            case LINK, TARGET, FLAG -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value;
        };
    }
}
