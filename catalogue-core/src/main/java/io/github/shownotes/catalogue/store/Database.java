package io.github.shownotes.catalogue.store;

import java.sql.SQLException;

import org.jdbi.v3.core.Jdbi;

/// An open database.
public final class Database implements AutoCloseable {
    private Database() {}

    /// Opens.
    ///
    /// @throws SQLException if it cannot be opened
    public static Database open(String url) throws SQLException {
        throw new UnsupportedOperationException();
    }

    /// The way to it.
    public Jdbi jdbi() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
