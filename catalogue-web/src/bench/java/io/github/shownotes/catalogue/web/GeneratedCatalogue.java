package io.github.shownotes.catalogue.web;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// A catalogue of any size that looks like one of a real show: a few things are mentioned all the time, most of them once.
/// The same number of episodes gives the same catalogue.
final class GeneratedCatalogue {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 7);
    private static final int SEGMENTS = 7;
    private static final int MENTIONS = 6;
    private static final int THINGS_AN_EPISODE = 18;
    private static final int BATCH = 5_000;
    private static final List<String> SYLLABLES = List.of("ka", "ro", "mi", "te", "lu", "so", "py", "fa", "ne", "vi",
            "do", "ta", "zu", "che", "gra", "blo", "sti", "qua", "wen", "jo");
    private static final List<String> WORDS = List.of("fast", "small", "typed", "async", "testing", "data", "web",
            "terminal", "parser", "graph", "package", "notebook", "cache", "server", "tables", "colours", "strings",
            "validation", "profiling", "documentation");
    private static final List<String> PRESENTERS = List.of("Michael Kennedy", "Brian Okken", "Ada Example",
            "Calvin Guest");
    private static final List<String> LICENCES = List.of("MIT", "Apache-2.0", "BSD-3-Clause", "GPL-3.0-only");
    private static final List<String> LANGUAGES = List.of("Python", "Rust", "C", "JavaScript");
    private static final List<String> KINDS = List.of("project", "project", "project", "article", "article", "person");

    private final int episodes;
    private final Random random;

    GeneratedCatalogue(int episodes) {
        this.episodes = episodes;
        this.random = new Random(episodes);
    }

    /// @param args the address of an empty database, and the number of episodes
    public static void main(String[] args) throws SQLException {
        // Open all the time: what closes a database for good would take it away from the connection beside it.
        try (Catalogue catalogue = Catalogue.open(Settings.database(args[0]))) {
            new GeneratedCatalogue(Integer.parseInt(args[1])).fill(args[0]);
        }
    }

    /// Fills the empty tables of a catalogue.
    private void fill(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                // Rows come in batches of each table, not in the order of what refers to what.
                statement.execute("set referential_integrity false");
                statement.execute("insert into show (id, slug, title) values (1, 'generated', 'Generated')");
                for (int i = 0; i < WORDS.size(); i++) {
                    statement.execute("insert into category (id, slug, name) values (" + (i + 1) + ", '" + WORDS.get(i)
                            + "', '" + WORDS.get(i) + "')");
                }
            }
            things(connection);
            episodes(connection);
            recount(connection);
            connection.commit();
        }
    }

    private int things() {
        return episodes * THINGS_AN_EPISODE;
    }

    private static String kind(int id) {
        return KINDS.get(id % KINDS.size());
    }

    private static String name(int id) {
        StringBuilder name = new StringBuilder();
        for (int rest = id * 7 + 11; rest > 0; rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.toString();
    }

    private static String slug(int id) {
        return name(id) + "-" + id;
    }

    private String sentence(String name) {
        StringBuilder sentence = new StringBuilder("With ").append(name).append(" you get");
        for (int i = 0; i < 12; i++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }

    private void things(Connection connection) throws SQLException {
        try (var entity = new Batch(connection, "insert into entity (id, kind, slug, name, sort_name, summary, url) "
                + "values (?, ?, ?, ?, ?, ?, ?)");
                var facts = new Batch(connection,
                        "insert into project_facts (entity_id, licence, language, stars, as_of) "
                                + "values (?, ?, ?, ?, timestamp with time zone '2026-01-01 00:00:00+00')");
                var category = new Batch(connection,
                        "insert into entity_category (entity_id, category_id, main, evidence) "
                                + "values (?, ?, true, 'generated')");
                var flag = new Batch(connection,
                        "insert into entity_flag (entity_id, flag, evidence) values (?, ?, 'generated')");
                var link = new Batch(connection,
                        "insert into link (id, canonical_url, url, host) values (?, ?, ?, 'code.example')")) {
            for (int id = 1; id <= things(); id++) {
                String kind = kind(id);
                String name = kind.equals("article") ? sentence(name(id)) : name(id);
                String url = "https://code.example/" + slug(id);
                entity.add(id, kind, slug(id), name, name.toLowerCase(Locale.ROOT), sentence(name(id)), url);
                link.add(id, url, url);
                if (kind.equals("project")) {
                    facts.add(id, LICENCES.get(id % 4), LANGUAGES.get(id / 4 % 4), random.nextInt(50_000));
                    category.add(id, 1 + random.nextInt(WORDS.size()));
                    if (id % 5 == 0) {
                        flag.add(id, id % 2 == 0 ? "archived" : "stale");
                    }
                }
            }
        }
    }

    private void episodes(Connection connection) throws SQLException {
        try (var episode = new Batch(connection,
                "insert into episode (id, show_id, episode_key, slug, number, title, published) "
                        + "values (?, 1, ?, ?, ?, ?, ?)");
                var segment = new Batch(connection,
                        "insert into segment (id, episode_id, position, kind, presenter, title) values (?, ?, ?, 'topic', ?, ?)");
                var mention = new Batch(connection,
                        "insert into mention (id, segment_id, position, entity_id, name, subject, roles, rule, quote, confidence) "
                                + "values (?, ?, ?, ?, ?, ?, '', 'link', ?, 0.9)");
                var occurrence = new Batch(connection,
                        "insert into link_occurrence (segment_id, position, link_id, url, text, kind) "
                                + "values (?, ?, ?, ?, ?, 'project')")) {
            int mentions = 0;
            for (int e = 1; e <= episodes; e++) {
                episode.add(e, "n" + e, Integer.toString(e), e, sentence("episode"), Date.valueOf(FIRST.plusDays(
                        (long) e * 3_400 / episodes)));
                for (int s = 0; s < SEGMENTS; s++) {
                    int id = (e - 1) * SEGMENTS + s + 1;
                    segment.add(id, e, s, PRESENTERS.get(random.nextInt(PRESENTERS.size())), sentence("this"));
                    for (int m = 0; m < MENTIONS; m++) {
                        int thing = m < 3 ? fresh(e, s, m) : popular();
                        mention.add(++mentions, id, m, thing, name(thing), m == 0, sentence(name(thing)));
                        occurrence.add(id, m, thing, "https://code.example/" + slug(thing), name(thing));
                    }
                }
            }
        }
    }

    /// One of the things that this episode is the first to mention.
    private int fresh(int episode, int segment, int mention) {
        return (episode - 1) * THINGS_AN_EPISODE + (segment * 3 + mention) % THINGS_AN_EPISODE + 1;
    }

    /// The smaller the number, the more often; about as names are spread in notes.
    private int popular() {
        return 1 + (int) ((things() - 1) * Math.pow(random.nextDouble(), 4));
    }

    private static void recount(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    merge into entity using (
                        select m.entity_id, count(distinct s.episode_id) as times, min(e.published) as first_day,
                               max(e.published) as last_day
                        from mention m join segment s on s.id = m.segment_id join episode e on e.id = s.episode_id
                        group by m.entity_id) c
                    on entity.id = c.entity_id
                    when matched then update set times_covered = c.times, first_covered = c.first_day,
                                                 last_covered = c.last_day
                    """);
            statement.execute("update catalogue_revision set number = number + 1");
            statement.execute("set referential_integrity true");
        }
    }

    private static final class Batch implements AutoCloseable {
        private final Connection connection;
        private final PreparedStatement statement;
        private int waiting;

        Batch(Connection connection, String sql) throws SQLException {
            this.connection = connection;
            this.statement = connection.prepareStatement(sql);
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == BATCH) {
                flush();
            }
        }

        private void flush() throws SQLException {
            statement.executeBatch();
            connection.commit();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            flush();
            statement.close();
        }
    }
}
