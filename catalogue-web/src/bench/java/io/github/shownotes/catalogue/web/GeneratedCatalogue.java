package io.github.shownotes.catalogue.web;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// A catalogue of any size that looks like one of a real show: a few things are mentioned all the time, most of them once.
/// The same number of episodes gives the same catalogue.
final class GeneratedCatalogue {
    private static final LocalDate FIRST = LocalDate.of(2016, 11, 7);
    private static final int SEGMENTS = 7;
    private static final int MENTIONS = 6;
    private static final int THINGS_AN_EPISODE = 18;
    private static final int VOCABULARY = 20_000;
    private static final int COMMON = 60;
    private static final int BATCH = 5_000;
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\S+) ON .*", Pattern.DOTALL);
    private static final Pattern FOREIGN_KEY = Pattern.compile(
            "(ALTER TABLE \\S+) ADD CONSTRAINT (\\S+) FOREIGN KEY.*", Pattern.DOTALL);
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
    /// By thing: how many episodes mention it, the first of them and the last.
    private final int[] times;
    private final int[] first;
    private final int[] last;

    GeneratedCatalogue(int episodes) {
        this.episodes = episodes;
        this.random = new Random(episodes);
        this.times = new int[things() + 1];
        this.first = new int[things() + 1];
        this.last = new int[things() + 1];
    }

    /// @param args the address of an empty database, and the number of episodes
    public static void main(String[] args) throws SQLException {
        // Open all the time: what closes a database for good would take it away from the connection beside it.
        try (Catalogue catalogue = Catalogue.open(Settings.database(args[0]))) {
            new GeneratedCatalogue(Integer.parseInt(args[1])).fill(args[0]);
        }
    }

    /// Fills the empty tables of a catalogue. Indexes are made when the rows are there: kept up row by row, each writes a page of
    /// its own for nearly every row.
    private void fill(String url) throws SQLException {
        boolean embedded = url.startsWith("jdbc:h2:");
        try (Connection connection = DriverManager.getConnection(embedded ? url : url + "&reWriteBatchedInserts=true");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (!embedded) {
                // Rows come in batches of each table, not in the order of what refers to what.
                statement.execute("set session_replication_role = replica");
            }
            List<String> later = embedded
                    ? taken(statement, "script nodata nosettings")
                    : taken(statement, "select indexdef from pg_indexes where schemaname = 'public'");
            statement.execute("insert into show (id, slug, title) values (1, 'generated', 'Generated')");
            for (int i = 0; i < WORDS.size(); i++) {
                statement.execute("insert into category (id, slug, name) values (" + (i + 1) + ", '" + WORDS.get(i)
                        + "', '" + WORDS.get(i) + "')");
            }
            episodes(connection);
            things(connection);
            for (String definition : later) {
                statement.execute(definition);
            }
            statement.execute("update catalogue_revision set number = number + 1");
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute(embedded ? "analyze" : "vacuum analyze");
        }
    }

    /// Drops the foreign keys and the indexes that no other constraint needs, of those that a query defines.
    ///
    /// @return what makes them again, indexes first
    private static List<String> taken(Statement statement, String query) throws SQLException {
        List<String> indexes = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                Matcher index = INDEX.matcher(rows.getString(1));
                Matcher key = FOREIGN_KEY.matcher(rows.getString(1));
                if (index.matches()) {
                    indexes.add(index.group());
                    drops.add("drop index " + index.group(1));
                } else if (key.matches()) {
                    keys.add(key.group());
                    drops.addFirst(key.group(1) + " drop constraint " + key.group(2));
                }
            }
        }
        for (String drop : drops) {
            statement.execute(drop);
        }
        indexes.addAll(keys);
        return indexes;
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
        return "%07d-%s".formatted(id, name(id));
    }

    /// A word of a text: the most frequent stands in one of thirty sentences, and the others follow Zipf's law after it.
    private String word() {
        int rank = (int) (COMMON * Math.expm1(random.nextDouble() * Math.log1p((double) VOCABULARY / COMMON)));
        return rank < WORDS.size() ? WORDS.get(rank) : name(VOCABULARY - rank);
    }

    private String sentence(String name) {
        StringBuilder sentence = new StringBuilder("With ").append(name).append(" you get");
        for (int i = 0; i < 12; i++) {
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    private void things(Connection connection) throws SQLException {
        try (var entity = new Batch(connection, "insert into entity (id, kind, slug, name, sort_name, summary, url, "
                + "times_covered, first_covered, last_covered) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
                entity.add(id, kind, slug(id), name, name.toLowerCase(Locale.ROOT), sentence(name(id)), url, times[id],
                        Date
                                .valueOf(day(first[id])),
                        Date.valueOf(day(last[id])));
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
                var notes = new Batch(connection,
                        "insert into show_notes (episode_id, origin, format, body, fingerprint, links, title, people) "
                                + "values (?, 'generated', 'markdown', ?, '', ?, '', '')");
                var occurrence = new Batch(connection,
                        "insert into link_occurrence (segment_id, position, link_id, url, text, kind) "
                                + "values (?, ?, ?, ?, ?, 'project')")) {
            int mentions = 0;
            for (int e = 1; e <= episodes; e++) {
                episode.add(e, "n" + e, Integer.toString(e), e, sentence("episode"), Date.valueOf(day(e)));
                var body = new StringBuilder();
                for (int s = 0; s < SEGMENTS; s++) {
                    int id = (e - 1) * SEGMENTS + s + 1;
                    String title = sentence("this");
                    segment.add(id, e, s, PRESENTERS.get(random.nextInt(PRESENTERS.size())), title);
                    body.append("\n### #").append(s + 1).append(": ").append(title).append("\n\n");
                    for (int m = 0; m < MENTIONS; m++) {
                        int thing = m < 3 ? fresh(e, s, m) : popular(e);
                        cover(thing, e);
                        String sentence = sentence(name(thing));
                        mention.add(++mentions, id, m, thing, name(thing), m == 0, sentence);
                        body.append("- ").append(sentence).append('\n');
                        occurrence.add(id, m, thing, "https://code.example/" + slug(thing), name(thing));
                    }
                }
                notes.add(e, body.toString(), SEGMENTS * MENTIONS);
            }
        }
    }

    /// One of the things that this episode is the first to mention.
    private int fresh(int episode, int segment, int mention) {
        return (episode - 1) * THINGS_AN_EPISODE + (segment * 3 + mention) % THINGS_AN_EPISODE + 1;
    }

    /// One of the things that are known by then: the smaller the number, the more often; about as names are spread in notes.
    private int popular(int episode) {
        return 1 + (int) ((episode * THINGS_AN_EPISODE - 1) * Math.pow(random.nextDouble(), 4));
    }

    private void cover(int thing, int episode) {
        if (last[thing] < episode) {
            times[thing]++;
            first[thing] = times[thing] == 1 ? episode : first[thing];
            last[thing] = episode;
        }
    }

    private LocalDate day(int episode) {
        return FIRST.plusDays((long) episode * 3_400 / episodes);
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
