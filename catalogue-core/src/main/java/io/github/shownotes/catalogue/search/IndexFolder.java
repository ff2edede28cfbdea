package io.github.shownotes.catalogue.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;

import io.github.shownotes.catalogue.store.IndexDao;

/// An index in a folder of its own, which is deleted with it.
record IndexFolder(Path folder, Directory directory, CatalogueIndex index) implements Closeable {
    private static final String PREFIX = "catalogue-index-";

    /// Builds an index in a new folder for temporary files.
    static IndexFolder build(IndexDao dao) throws IOException {
        sweep();
        Path folder = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        try {
            Directory directory = new Unsynced(FSDirectory.open(folder));
            new IndexBuilder(dao).build(directory);
            return new IndexFolder(folder, directory, CatalogueIndex.open(directory, Map.of(
                    Facet.CATEGORY, dao.categoryNames(), Facet.SHOW, dao.showTitles()), dao.overview()));
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        directory.close();
        delete(folder);
    }

    /// Deletes what processes left behind that were killed.
    private static void sweep() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : left) {
                String[] name = folder.getFileName().toString().split("-");
                if (name.length == 4 && name[2].matches("[0-9]{1,18}") && ProcessHandle.of(Long.parseLong(name[2]))
                        .isEmpty()) {
                    delete(folder);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            return;
        }
        Files.deleteIfExists(folder);
    }

    /// Does not wait for the disk: what a crash takes is built anew anyway.
    private static final class Unsynced extends FilterDirectory {
        Unsynced(Directory files) {
            super(files);
        }

        @Override
        public void sync(Collection<String> names) {
            // Nothing has to survive.
        }

        @Override
        public void syncMetaData() {
            // Nothing has to survive.
        }
    }
}
