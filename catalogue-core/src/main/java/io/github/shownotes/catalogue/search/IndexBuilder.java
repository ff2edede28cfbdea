package io.github.shownotes.catalogue.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;

import io.github.shownotes.catalogue.store.IndexDao;
import io.github.shownotes.catalogue.store.IndexDao.Piece;

/// Writes an index of everything that is stored.
final class IndexBuilder {
    /// Read at once; more needs more memory and gains nothing.
    private static final int PIECE = 500;
    private static final double BUFFER_MB = 32;

    static final FacetsConfig FACETS = new FacetsConfig();

    static {
        for (Facet facet : Facet.values()) {
            FACETS.setMultiValued(facet.label(), true);
        }
    }

    private final IndexDao dao;

    IndexBuilder(IndexDao dao) {
        this.dao = dao;
    }

    /// Writes the index into an empty directory.
    void build(Directory directory) throws IOException {
        var config = new IndexWriterConfig(TextAnalysis.FIELDS)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(true);
        try (var writer = new IndexWriter(directory, config)) {
            var documents = new Documents(dao.segments());
            add(writer, after -> dao.things(after, PIECE), documents::of);
            add(writer, after -> dao.episodes(after, PIECE), documents::of);
            add(writer, after -> dao.links(after, PIECE), documents::of);
            // One segment counts facets without a table of what is the same in several.
            writer.forceMerge(1);
        }
    }

    private static <T> void add(IndexWriter writer, Function<Long, Optional<Piece<T>>> next,
            Function<T, Document> document) throws IOException {
        Optional<Piece<T>> piece = next.apply(0L);
        while (piece.isPresent()) {
            for (T row : piece.get().rows()) {
                writer.addDocument(FACETS.build(document.apply(row)));
            }
            piece = next.apply(piece.get().last());
        }
    }
}
