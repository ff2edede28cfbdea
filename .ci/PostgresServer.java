import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/// A PostgreSQL of its own for a benchmark: prints its URL and ends with its standard input.
void main() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
        IO.println(server.getJdbcUrl("postgres", "postgres"));
        while (System.in.read() >= 0) {
            // Until nobody holds the other end any more.
        }
    }
}
