package io.github.shownotes.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.sql.SQLException;

import io.github.shownotes.catalogue.export.DumpException;
import io.github.shownotes.catalogue.export.DumpReader;
import io.github.shownotes.catalogue.export.DumpWriter;
import io.github.shownotes.catalogue.store.DatabaseCopy;
import io.github.shownotes.catalogue.store.RowLoader;
import io.github.shownotes.catalogue.store.RowReader;

/// Moves whole catalogues, row by row: into another database, or through a file.
public final class Transfer {
    private Transfer() {}

    /// Copies a whole catalogue into another, empty database, of whichever kind. The source is left as it is; a copy that is
    /// cut off leaves the target empty.
    ///
    /// @return how many rows were copied
    /// @throws CatalogueException if one of the two cannot be opened, or the target is not empty
    public static long copy(Settings from, Settings into, DatabaseCopy.Listener listener) {
        try (Catalogue source = Catalogue.open(from); Catalogue target = Catalogue.open(into)) {
            var copy = new DatabaseCopy(source.database(), target.database());
            if (!copy.isTargetEmpty()) {
                throw CatalogueException.notEmpty(into.database());
            }
            return copy.run(listener);
        } catch (SQLException e) {
            throw CatalogueException.notCopied(from.database(), into.database(), e);
        }
    }

    /// Writes everything as lines of JSON that [#restore] reads; see `DumpWriter`.
    ///
    /// @throws IOException if the text cannot be written
    /// @throws CatalogueException if the database fails
    public static void dump(Catalogue catalogue, Writer out) throws IOException {
        try {
            new DumpWriter(new RowReader(catalogue.database())).write(out);
        } catch (SQLException e) {
            throw CatalogueException.failed(catalogue.address(), e);
        }
    }

    /// Fills a catalogue, which has to be empty, with what [#dump] wrote of another.
    ///
    /// @return how many rows there were
    /// @throws DumpException if the lines are not whole or of another form; then the catalogue stays empty
    /// @throws CatalogueException if it is not empty or the database fails
    public static long restore(InputStream in, Catalogue catalogue) throws DumpException {
        try (var loader = new RowLoader(catalogue.database())) {
            if (!loader.isEmpty()) {
                throw CatalogueException.notEmpty(catalogue.address());
            }
            return new DumpReader(loader).read(in);
        } catch (SQLException e) {
            throw CatalogueException.failed(catalogue.address(), e);
        }
    }
}
