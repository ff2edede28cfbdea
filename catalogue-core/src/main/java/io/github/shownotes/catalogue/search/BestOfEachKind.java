package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Counts exactly what fits of each kind and keeps the best of it, while what fits is read once: to ask for one kind after the
/// other looks up words, their beginnings and scores as many times.
final class BestOfEachKind implements CollectorManager<BestOfEachKind.Each, Map<ItemKind, TopFieldDocs>> {
    private final Map<ItemKind, TopFieldCollectorManager> managers = new EnumMap<>(ItemKind.class);

    BestOfEachKind(List<ItemKind> kinds, Sort order, int size) {
        for (ItemKind kind : kinds) {
            managers.put(kind, new TopFieldCollectorManager(order, size, Integer.MAX_VALUE));
        }
    }

    @Override
    public Each newCollector() {
        var collectors = new EnumMap<ItemKind, TopFieldCollector>(ItemKind.class);
        managers.forEach((kind, manager) -> collectors.put(kind, manager.newCollector()));
        return new Each(collectors);
    }

    @Override
    public Map<ItemKind, TopFieldDocs> reduce(Collection<Each> parts) throws IOException {
        var best = new EnumMap<ItemKind, TopFieldDocs>(ItemKind.class);
        for (var manager : managers.entrySet()) {
            best.put(manager.getKey(), manager.getValue()
                    .reduce(parts.stream()
                            .map(part -> Objects.requireNonNull(part.collectors.get(manager.getKey())))
                            .toList()));
        }
        return best;
    }

    /// Gives each entry to the collector of its kind.
    static final class Each implements Collector {
        private final Map<ItemKind, TopFieldCollector> collectors;

        private Each(Map<ItemKind, TopFieldCollector> collectors) {
            this.collectors = collectors;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            SortedDocValues kinds = DocValues.getSorted(context.reader(), Fields.KIND);
            var leaves = new LeafCollector[kinds.getValueCount()];
            for (var collector : collectors.entrySet()) {
                int kind = kinds.lookupTerm(new BytesRef(collector.getKey().label()));
                if (kind >= 0) {
                    leaves[kind] = collector.getValue().getLeafCollector(context);
                }
            }
            return new Leaf(kinds, leaves);
        }
    }

    private static final class Leaf implements LeafCollector {
        private final SortedDocValues kinds;
        private final @Nullable LeafCollector[] leaves;

        Leaf(SortedDocValues kinds, @Nullable LeafCollector[] leaves) {
            this.kinds = kinds;
            this.leaves = leaves;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            for (LeafCollector leaf : leaves) {
                if (leaf != null) {
                    leaf.setScorer(scorer);
                }
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            LeafCollector leaf = kinds.advanceExact(doc) ? leaves[kinds.ordValue()] : null;
            if (leaf != null) {
                leaf.collect(doc);
            }
        }
    }
}
