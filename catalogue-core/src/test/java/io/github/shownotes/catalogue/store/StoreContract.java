package io.github.shownotes.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.LearnedName;
import io.github.shownotes.catalogue.extract.Lesson;
import io.github.shownotes.catalogue.extract.LinkKind;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.extract.MentionExtractor;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.resolve.Entity;
import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;

/// What the store promises on every database.
abstract class StoreContract {
    private static final Show SHOW = new Show("a-show", "A Show", "https://a.org", null, List.of(new Person("Ann Host",
            Person.HOST, List.of("@ann"), List.of("https://ann.org"))), List.of(), List.of());

    private final ShowDao shows = new ShowDao();
    private final NotesDao notes = new NotesDao(shows);
    private final IdentityDao identities = new IdentityDao();
    private final ExtractionDao extractions = new ExtractionDao();
    private final CorrectionDao corrections = new CorrectionDao();
    private final MergerDao mergers = new MergerDao();
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        database = Database.open(url());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private EpisodeDao episodes() {
        return new EpisodeDao(database.jdbi());
    }

    private EntityDao entities() {
        return new EntityDao(database.jdbi());
    }

    private MentionDao mentions() {
        return new MentionDao(database.jdbi());
    }

    private static Episode facts(@Nullable Integer number, String title, @Nullable LocalDate published) {
        return new Episode(number, title, published, "https://a.org/" + number, "guid-" + number, "About it", null,
                null, "https://a.org/" + number + ".mp3",
                List.of(new Person("Gus Guest", Person.GUEST, List.of(), List.of("https://gus.org"))));
    }

    private long episode(int number, String title, @Nullable LocalDate published) {
        return database.jdbi().inTransaction(handle -> {
            Episode episode = facts(number, title, published);
            long id = notes.insert(handle, shows.save(handle, SHOW), "n" + number, Integer.toString(number), episode);
            notes.save(handle, id,
                    new StoredNotes("feed", Format.HTML, "<p>body " + number, "print" + number, 1, episode));
            return id;
        });
    }

    private long entity(EntityKind kind, String slug, String name, EntityKey... keys) {
        return database.jdbi().inTransaction(handle -> {
            var entity = new Entity(kind, slug, name, "https://" + slug + ".org", List.of("An Author"), List.of(keys));
            long id = identities.insert(handle, List.of(entity)).getFirst();
            identities.addKeys(handle, entity.keys().stream().map(key -> new IdentityDao.NewKey(id, kind, key, key
                    .address() == null ? name : String.valueOf(key.address()))).toList());
            return id;
        });
    }

    private static Mention.ProjectMention project(String name, double confidence) {
        return new Mention.ProjectMention(name, List.of(), true, new Evidence("link", "About " + name, confidence));
    }

    private void mention(long episode, long entity, Mention mention) {
        database.jdbi().useTransaction(handle -> {
            long segment = extractions.insertSegments(handle, List.of(new ExtractionDao.NewSegment(episode, 0,
                    new ExtractedSegment(SegmentKind.TOPIC, "Ann", "A topic", List.of(), List.of())))).getFirst();
            extractions.insertMentions(handle, List.of(new ExtractionDao.NewMention(segment, 0, entity, mention)));
            identities.recount(handle, Set.of(entity));
        });
    }

    private <T> T read(HandleCallback<T, RuntimeException> question) {
        return database.jdbi().withHandle(question);
    }

    private boolean changes(HandleCallback<Boolean, RuntimeException> change) {
        return database.jdbi().inTransaction(change);
    }

    private long save(Show show) {
        return database.jdbi().inTransaction(handle -> shows.save(handle, show));
    }

    @Test
    void anEmptyCatalogueAnswersEverything() {
        assertThat(entities().counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 0));
        assertThat(episodes().list(EpisodeOrder.NEWEST, 1, 10)).isEqualTo(new Page<>(List.of(), 0, 1, 10));
        assertThat(episodes().newest()).isEmpty();
        assertThat(episodes().shows()).isEmpty();
        assertThat(entities().find(EntityKind.PROJECT, "none")).isEmpty();
        assertThat(entities().search("none at all", 5)).isEmpty();
        assertThat(entities().search(" ", 5)).isEmpty();
        assertThat(mentions().coverage(EntityKind.PROJECT)).isEmpty();
    }

    @Test
    void oneIngestHasTheTurn() {
        try (IngestTurn turn = IngestTurn.take(database.jdbi())) {
            assertThat(turn).isNotNull();
            assertThat(IngestTurn.take(database.jdbi())).isNull();
        }
        try (IngestTurn next = IngestTurn.take(database.jdbi())) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aFailureIsToldInTheDatabasesWordsWithoutTheStatement() {
        assertThatThrownBy(
                () -> database.jdbi().useHandle(handle -> handle.execute("insert into ingest_turn values ('ingest')")))
                .satisfies(
                        thrown -> assertThat(Database.failure(thrown)).isNotBlank().doesNotContain("values (", "\n"));
        assertThat(Database.failure(new IllegalStateException("another"))).isNull();
    }

    @Test
    void migratingAgainChangesNothing() throws SQLException {
        episode(1, "One", null);
        String url = url();
        try (Database again = Database.open(url)) {
            assertThat(new EpisodeDao(again.jdbi()).list(EpisodeOrder.NEWEST, 1, 1).size()).isEqualTo(1);
        }
    }

    @Test
    void aMigrationThatWasKilledIsFinished() throws SQLException {
        String url = url();
        database.jdbi().useTransaction(handle -> {
            handle.execute("drop table identity_event");
            handle.execute("drop index entity_sort_name");
            handle.execute("delete from \"flyway_schema_history\" where \"version\" is not null");
        });
        try (Database again = Database.open(url)) {
            assertThat(new EntityDao(again.jdbi()).counts().shows()).isZero();
            int events = again.jdbi()
                    .withHandle(handle -> handle.createQuery("select count(*) from identity_event").mapTo(
                            Integer.class).one());
            assertThat(events).isZero();
        }
    }

    @Test
    void episodesComeBackAsTheyWereStored() {
        LocalDate day = LocalDate.of(2024, 5, 6);
        long id = episode(7, "Seven", day);
        assertThat(episodes().find("a-show", "7")).contains(new EpisodeRow(id, "a-show", "A Show", "7", 7, "Seven", day,
                "https://a.org/7", "https://a.org/7.mp3", "About it", 0, 0, 0));
        assertThat(episodes().people(id))
                .containsExactly(new EpisodePersonRow("Gus Guest", "guest", "https://gus.org"));
        assertThat(episodes().shows()).singleElement().satisfies(show -> assertThat(show.episodes()).isEqualTo(1));
        assertThat(episodes().find("a-show", "8")).isEmpty();
    }

    @Test
    void episodesAreListedByPageInEveryOrder() {
        episode(1, "b", LocalDate.of(2024, 1, 1));
        episode(2, "c", null);
        episode(3, "a", LocalDate.of(2024, 3, 1));
        assertThat(episodes().list(EpisodeOrder.NEWEST, 1, 10).items()).extracting(EpisodeRow::number).containsExactly(
                3, 1,
                2);
        assertThat(episodes().list(EpisodeOrder.OLDEST, 1, 10).items()).extracting(EpisodeRow::number).containsExactly(
                1, 3,
                2);
        assertThat(episodes().list(EpisodeOrder.TITLE, 1, 10).items()).extracting(EpisodeRow::number).containsExactly(3,
                1,
                2);
        Page<EpisodeRow> second = episodes().list(EpisodeOrder.NEWEST, 2, 2);
        assertThat(second.items()).extracting(EpisodeRow::number).containsExactly(2);
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.hasNext()).isFalse();
        assertThat(second.hasPrevious()).isTrue();
        assertThat(episodes().newest()).map(EpisodeRow::number).contains(3);
    }

    @Test
    void neighboursAreFoundByNumber() {
        episode(1, "One", null);
        episode(5, "Five", null);
        episode(3, "Three", null);
        EpisodeRow three = episodes().find("a-show", "3").orElseThrow();
        assertThat(episodes().before(three)).map(EpisodeRow::number).contains(1);
        assertThat(episodes().after(three)).map(EpisodeRow::number).contains(5);
        assertThat(episodes().after(episodes().find("a-show", "5").orElseThrow())).isEmpty();
    }

    @Test
    void neighboursWithoutNumbersAreFoundByDate() {
        for (int day = 1; day <= 3; day++) {
            LocalDate date = LocalDate.of(2024, 1, day);
            String slug = "day-" + day;
            database.jdbi().useTransaction(handle -> notes.insert(handle, shows.save(handle, SHOW), slug, slug, facts(
                    null, slug, date)));
        }
        EpisodeRow second = episodes().find("a-show", "day-2").orElseThrow();
        assertThat(episodes().before(second)).map(EpisodeRow::slug).contains("day-1");
        assertThat(episodes().after(second)).map(EpisodeRow::slug).contains("day-3");
    }

    @Test
    void everySourcesNotesAreKept() {
        long id = episode(1, "One", null);
        Episode other = new Episode(1, "Uno", LocalDate.of(2024, 1, 1), null, null, null, "https://a.org/t", null, null,
                List.of(
                        new Person("A\tB", "host", List.of("@a", "x y"), List.of("https://a.org", "https://b.org"))));
        database.jdbi()
                .useTransaction(handle -> notes.save(handle, id, new StoredNotes("file", Format.TEXT, "nul\0 ", "p",
                        0, other)));
        database.jdbi().useTransaction(handle -> notes.save(handle, id, new StoredNotes("file", Format.MARKDOWN,
                "nul\0 " + "long".repeat(100_000), "p2", 3, other)));
        List<StoredNotes> stored = read(handle -> notes.ofEpisode(handle, id));
        assertThat(stored).extracting(StoredNotes::origin).containsExactly("feed", "file");
        assertThat(stored.getLast().body()).startsWith("nul\ufffd long").hasSize(400_005);
        assertThat(stored.getLast().format()).isEqualTo(Format.MARKDOWN);
        assertThat(stored.getLast().episode().people()).containsExactly(new Person("A B", "host", List.of("@a", "x y"),
                List.of("https://a.org", "https://b.org")));
        assertThat(stored.getFirst().episode()).isEqualTo(facts(1, "One", null));
        List<StoredEpisode> all = read(handle -> notes.read(handle, notes.states(handle)));
        assertThat(all).singleElement().satisfies(one -> {
            assertThat(one.notes()).isEqualTo(stored);
            assertThat(one.show().hosts()).isEqualTo(SHOW.hosts());
        });
    }

    @Test
    void aShowIsOnlyAddedTo() {
        var poor = new Show("b", "B", null, null, List.of(), List.of(), List.of());
        var rich = new Show("b", "B!", "https://b.org", "https://b.org/feed", List.of(), List.of(), List.of());
        long id = save(poor);
        assertThat(save(rich)).isEqualTo(id);
        assertThat(save(poor)).isEqualTo(id);
        assertThat(episodes().shows())
                .containsExactly(new ShowRow(id, "b", "B", "https://b.org", "https://b.org/feed", 0));
    }

    @Test
    void newFactsAskForAnotherLookAndNewNotesForNewMentions() {
        long id = episode(1, "One", null);
        database.jdbi().useTransaction(handle -> {
            notes.begin(handle, List.of(id));
            extractions.stamp(handle, List.of(new ExtractionDao.Stamp(id, "x", "k")));
        });
        assertThat(read(notes::states).getFirst().knowledge()).isEqualTo("k");
        database.jdbi().useTransaction(handle -> notes.describe(handle, id, facts(1, "Uno", null), false));
        assertThat(read(notes::states).getFirst().extraction()).isEqualTo("x");
        assertThat(read(notes::states).getFirst().knowledge()).isNull();
        assertThat(episodes().find("a-show", "1")).map(EpisodeRow::title).contains("Uno");
        database.jdbi().useTransaction(handle -> notes.describe(handle, id, facts(1, "Uno", null), true));
        assertThat(read(notes::states).getFirst().extraction()).isNull();
    }

    @Test
    void whatASourceBringsWhileAnEpisodeIsReadIsNotTakenForRead() {
        long id = episode(1, "One", null);
        var work = new WorkDao(database.jdbi());
        database.jdbi().useTransaction(handle -> notes.begin(handle, List.of(id)));
        assertThat(work.hasUnreadNotes()).isTrue();
        database.jdbi().useTransaction(handle -> notes.describe(handle, id, facts(1, "Uno", null), true));
        database.jdbi().useTransaction(handle -> {
            extractions.stamp(handle, List.of(new ExtractionDao.Stamp(id, "x", "k")));
            extractions.stamp(handle, Map.of(id, "k"));
        });
        assertThat(read(notes::states)).singleElement().satisfies(state -> {
            assertThat(state.extraction()).isNull();
            assertThat(state.knowledge()).isNull();
        });
        assertThat(work.hasUnreadNotes()).isTrue();
        database.jdbi().useTransaction(handle -> {
            notes.begin(handle, List.of(id));
            extractions.stamp(handle, List.of(new ExtractionDao.Stamp(id, "x", "k")));
        });
        assertThat(work.hasUnreadNotes()).isFalse();
    }

    @Test
    void lessonsTellInWhichEpisodesANameMayStand() {
        long one = episode(1, "One", null);
        long two = episode(2, "Two", null);
        var lessons = new LessonDao();
        Lesson first = lesson("* [Polar Bear](https://github.com/ann/polar-bear) is cold");
        Lesson second = lesson("* About icebergs and a bear");
        database.jdbi().useTransaction(handle -> {
            lessons.store(handle, Map.of(one, lesson("nothing yet"), two, second));
            lessons.store(handle, Map.of(one, first));
        });
        var bear = new LearnedName("Polar Bear", "https://github.com/ann/polar-bear");
        assertThat(read(lessons::taught)).containsExactlyInAnyOrder(one, two);
        assertThat(read(lessons::names)).containsExactly(bear);
        List<Long> both = read(handle -> lessons.mayHold(handle, List.of(bear)));
        assertThat(both).containsExactly(one);
        List<Long> any = read(handle -> lessons.mayHold(handle, List.of(new LearnedName("bear", "x"))));
        assertThat(any).containsExactlyInAnyOrder(one, two);
        database.jdbi().useTransaction(handle -> lessons.know(handle, List.of(), List.of(bear)));
        assertThat(read(lessons::known)).containsExactly(bear);
        var moved = new LearnedName("Polar Bear", "https://github.com/bob/polar-bear");
        database.jdbi().useTransaction(handle -> lessons.know(handle, List.of(bear), List.of(moved)));
        assertThat(read(lessons::known)).containsExactly(moved);
    }

    private static Lesson lesson(String text) {
        var facts = new Episode(1, "An episode", null, null, null, null, null, null, null, List.of());
        return MentionExtractor
                .lesson(new ShowNotes(SHOW, facts, "x", Format.MARKDOWN, "**Ann #1: A topic**\n\n" + text));
    }

    @Test
    void mentionsComeBackWithAllThatAPageShows() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        long one = episode(1, "One", day);
        long two = episode(2, "Two", day.plusDays(7));
        long lynn = entity(EntityKind.PERSON, "lynn-root", "Lynn Root", EntityKey.name("Lynn Root"));
        var mention = new Mention.PersonMention("Lynn", List.of(), List.of(), Set.of(Role.MENTIONED, Role.AUTHOR),
                new Evidence("name", "By Lynn.", 0.75));
        mention(one, lynn, mention);
        mention(two, lynn, mention);
        assertThat(mentions().ofEntity(lynn)).extracting(MentionRow::episodeNumber).containsExactly(2, 1);
        MentionRow row = mentions().ofEpisode(one).getFirst();
        assertThat(row).isEqualTo(new MentionRow(row.id(), EntityKind.PERSON, "lynn-root", "Lynn Root",
                "https://lynn-root.org", "Lynn", false, List.of(Role.AUTHOR, Role.MENTIONED), "name", "By Lynn.", 0.75,
                row
                        .segmentId(),
                0, SegmentKind.TOPIC, "Ann", "A topic", "a-show", "1", 1, "One", day));
        assertThat(episodes().segments(one)).containsExactly(new SegmentRow(row.segmentId(), one, 0, SegmentKind.TOPIC,
                "Ann", "A topic"));
        assertThat(entities().find(EntityKind.PERSON, "lynn-root")).contains(new EntityRow(lynn, EntityKind.PERSON,
                "lynn-root", "Lynn Root", null, "https://lynn-root.org", 2, day, day.plusDays(7)));
        assertThat(episodes().find("a-show", "1")).map(EpisodeRow::people).contains(1);
        assertThat(mentions().coverage(EntityKind.PERSON)).containsOnlyKeys(lynn)
                .hasEntrySatisfying(lynn,
                        rows -> assertThat(rows).extracting(CoverageRow::number).containsExactly(1, 2));
    }

    @Test
    void candidatesAreStoredButNotShown() {
        long one = episode(1, "One", LocalDate.of(2024, 1, 1));
        long entity = entity(EntityKind.PROJECT, "maybe", "Maybe");
        mention(one, entity, project("Maybe", 0.4));
        assertThat(mentions().ofEpisode(one)).isEmpty();
        assertThat(mentions().ofEntity(entity)).isEmpty();
        assertThat(entities().counts().projects()).isZero();
        Set<Long> stored = read(handle -> extractions.entitiesOf(handle, List.of(one)));
        assertThat(stored).containsExactly(entity);
    }

    @Test
    void clearingAnEpisodeTakesItsFindingsOnly() {
        long one = episode(1, "One", LocalDate.of(2024, 1, 1));
        long two = episode(2, "Two", LocalDate.of(2024, 1, 2));
        long entity = entity(EntityKind.PROJECT, "flask", "Flask");
        mention(one, entity, project("Flask", 1));
        mention(two, entity, project("Flask", 1));
        database.jdbi().useTransaction(handle -> {
            extractions.clear(handle, List.of(one));
            identities.recount(handle, List.of(entity));
        });
        assertThat(mentions().ofEntity(entity)).extracting(MentionRow::episodeNumber).containsExactly(2);
        database.jdbi().useTransaction(handle -> {
            extractions.clear(handle, List.of(two));
            identities.recount(handle, List.of(entity));
        });
        assertThat(entities().find(EntityKind.PROJECT, "flask")).hasValueSatisfying(row -> {
            assertThat(row.timesCovered()).isZero();
            assertThat(row.firstCovered()).isNull();
        });
    }

    @Test
    void aProgramOpensACatalogueThatANewerOneHasAddedTo() throws SQLException {
        episode(1, "One", null);
        database.jdbi().useHandle(handle -> {
            handle.execute("alter table episode add column mood varchar(20)");
            handle.execute(
                    """
                    insert into "flyway_schema_history"
                        ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
                         "execution_time", "success")
                    values (9999, '9999', 'mood', 'SQL', 'V9999__mood.sql', 1, 'somebody', 1, true)
                    """);
        });
        try (Database older = Database.open(url())) {
            assertThat(new EpisodeDao(older.jdbi()).find("a-show", "1")).isPresent();
        }
    }

    @Test
    void linksComeBackInOrder() {
        long one = episode(1, "One", null);
        var link = new ClassifiedLink("http://www.Example.org/?utm_source=x", "a text", LinkKind.ARTICLE);
        database.jdbi().useTransaction(handle -> {
            long segment = extractions
                    .insertSegments(handle, List.of(new ExtractionDao.NewSegment(one, 0, new ExtractedSegment(
                            SegmentKind.INTRO, null, "", List.of(), List.of()))))
                    .getFirst();
            long id = extractions.insertLinks(handle, List.of(link.url())).getFirst();
            extractions.insertOccurrences(handle, List.of(new ExtractionDao.NewLink(segment, 0, id, link),
                    new ExtractionDao.NewLink(segment, 1, id, link)));
            assertThat(extractions.links(handle)).containsOnly(Map.entry("https://example.org", id));
        });
        List<LinkRow> rows = new LinkDao(database.jdbi()).ofEpisode(one);
        assertThat(rows).extracting(LinkRow::position).containsExactly(0, 1);
        assertThat(rows.getFirst()).isEqualTo(new LinkRow(rows.getFirst().segmentId(), 0, link.url(), "a text",
                LinkKind.ARTICLE));
        assertThat(entities().counts().links()).isEqualTo(1);
    }

    @Test
    void entitiesAreListedByPageInEveryOrderAndFilteredByName() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        long one = episode(1, "One", day);
        long two = episode(2, "Two", day.plusDays(7));
        long apple = entity(EntityKind.PROJECT, "apple", "Äpple 100%");
        long beta = entity(EntityKind.PROJECT, "beta", "beta");
        long gamma = entity(EntityKind.PROJECT, "gamma", "Gamma_ray");
        entity(EntityKind.PROJECT, "never", "never covered");
        mention(one, gamma, project("Gamma", 1));
        database.jdbi().useTransaction(handle -> extractions.clear(handle, List.of(one)));
        several(one, List.of(apple, gamma));
        several(two, List.of(beta, gamma));
        assertThat(slugs(EntityOrder.NAME, null)).containsExactly("apple", "beta", "gamma");
        assertThat(slugs(EntityOrder.TIMES_COVERED, " ")).containsExactly("gamma", "apple", "beta");
        assertThat(slugs(EntityOrder.LAST_COVERED, null)).containsExactly("beta", "gamma", "apple");
        assertThat(slugs(EntityOrder.FIRST_COVERED, null)).containsExactly("beta", "apple", "gamma");
        assertThat(slugs(EntityOrder.NAME, "APPLE")).containsExactly("apple");
        assertThat(slugs(EntityOrder.NAME, "0%")).containsExactly("apple");
        assertThat(slugs(EntityOrder.NAME, "a%a")).isEmpty();
        assertThat(slugs(EntityOrder.NAME, "_")).containsExactly("gamma");
        Page<EntityRow> second = entities().list(EntityKind.PROJECT, null, EntityOrder.NAME, 2, 2);
        assertThat(second.items()).extracting(EntityRow::slug).containsExactly("gamma");
        assertThat(second.total()).isEqualTo(3);
        assertThat(entities().top(EntityKind.PROJECT, EntityOrder.NAME, 2)).hasSize(2);
        assertThat(entities().all(EntityKind.PROJECT)).hasSize(3);
        assertThat(entities().counts()).isEqualTo(new Counts(1, 2, 3, 0, 0, 4, 0));
    }

    private List<String> slugs(EntityOrder order, @Nullable String query) {
        return entities().list(EntityKind.PROJECT, query, order, 1, 10).items().stream().map(EntityRow::slug).toList();
    }

    private void several(long episode, List<Long> ids) {
        database.jdbi().useTransaction(handle -> {
            long segment = extractions.insertSegments(handle, List.of(new ExtractionDao.NewSegment(episode, 0,
                    new ExtractedSegment(SegmentKind.TOPIC, null, "", List.of(), List.of())))).getFirst();
            for (int i = 0; i < ids.size(); i++) {
                extractions.insertMentions(handle, List.of(new ExtractionDao.NewMention(segment, i, ids.get(i), project(
                        "x", 1))));
            }
            identities.recount(handle, ids);
        });
    }

    @Test
    void searchPutsNamesFirstAndTakesOtherNamesToo() {
        long one = episode(1, "One", null);
        long flask = entity(EntityKind.PROJECT, "flask", "Flask");
        long login = entity(EntityKind.PROJECT, "flask-login", "Flask-Login");
        long quart = entity(EntityKind.PROJECT, "quart", "Quart",
                new EntityKey(KeyScheme.URL, "https://flask.org/quart"));
        long jinja = entity(EntityKind.ARTICLE, "jinja", "Jinja and Flask");
        several(one, List.of(flask, login, quart, jinja));
        assertThat(entities().search("FLASK", 10)).extracting(EntityRow::slug).containsExactly("flask", "flask-login",
                "jinja", "quart");
        assertThat(entities().search("flask jinja", 10)).extracting(EntityRow::slug).containsExactly("jinja");
        assertThat(entities().search("flask", 1)).hasSize(1);
        assertThat(entities().search("%", 10)).isEmpty();
        assertThat(entities().addresses(quart)).containsExactly("https://flask.org/quart");
    }

    @Test
    void namesOfOlderCataloguesAreFoundInLettersOfAsciiToo() throws SQLException {
        String url = url();
        long one = episode(1, "One", null);
        several(one, List.of(entity(EntityKind.PERSON, "lukasz", "Łukasz Strauß-Øst")));
        database.jdbi().useHandle(handle -> {
            handle.execute("update entity set sort_name = 'łukasz strauß-øst'");
            handle.execute("delete from \"flyway_schema_history\" where \"version\" = '55'");
        });
        try (Database again = Database.open(url)) {
            var found = new EntityDao(again.jdbi());
            for (String words : List.of("lukasz", "Łukasz", "strauss", "strauß ost")) {
                assertThat(found.search(words, 9)).as(words).extracting(EntityRow::slug).containsExactly("lukasz");
            }
        }
    }

    @Test
    void twoThingsMayShareAName() {
        long one = entity(EntityKind.PROJECT, "black", "Black", EntityKey.name("Black"));
        long other = entity(EntityKind.PROJECT, "black-2", "black", EntityKey.name("black"));
        List<Long> byName = read(handle -> corrections.find(handle, EntityKind.PROJECT, "BLACK"));
        List<Long> bySlug = read(handle -> corrections.find(handle, EntityKind.PROJECT, "black-2"));
        assertThat(byName).containsExactly(one, other);
        assertThat(bySlug).containsExactly(other);
        assertThat(read(identities::all)).extracting(StoredEntity::id).containsExactly(one, other);
    }

    @Test
    void mergingLeavesTheOldSlugLeadingOn() {
        long episode = episode(1, "One", LocalDate.of(2024, 1, 1));
        long first = entity(EntityKind.PROJECT, "vscode", "vscode", EntityKey.name("vscode"), EntityKey.name("Code"));
        long second = entity(EntityKind.PROJECT, "visual-studio-code", "Visual Studio Code", EntityKey.name(
                "Visual Studio Code"), EntityKey.name("Code"));
        long third = entity(EntityKind.PROJECT, "vs-code", "VS Code", EntityKey.name("VS Code"));
        several(episode, List.of(first, second));
        database.jdbi().useTransaction(handle -> merge(handle, first, second));
        database.jdbi().useTransaction(handle -> merge(handle, second, third));
        assertThat(entities().find(EntityKind.PROJECT, "vscode")).map(EntityRow::slug).contains("vs-code");
        assertThat(entities().find(EntityKind.PROJECT, "visual-studio-code")).map(EntityRow::timesCovered).contains(1);
        assertThat(mentions().ofEntity(third)).hasSize(2);
        assertThat(entities().list(EntityKind.PROJECT, null, EntityOrder.NAME, 1, 9).items())
                .extracting(EntityRow::slug)
                .containsExactly("vs-code");
        assertThat(read(identities::all)).extracting(StoredEntity::mergedInto).containsExactly(third, third, null);
    }

    private void merge(Handle handle, long from, long into) {
        mergers.merge(handle, from, into, "a test", Instant.EPOCH);
        identities.recount(handle, List.of(from, into));
    }

    @Test
    void hiddenThingsAreInNoListButKeepTheirPage() {
        long episode = episode(1, "One", LocalDate.of(2024, 1, 1));
        long entity = entity(EntityKind.PROJECT, "here", "here", EntityKey.name("here"));
        several(episode, List.of(entity));
        assertThat(changes(handle -> corrections.hide(handle, entity, true)))
                .isTrue();
        assertThat(changes(handle -> corrections.hide(handle, entity, true)))
                .isFalse();
        assertThat(slugs(EntityOrder.NAME, null)).isEmpty();
        assertThat(mentions().ofEpisode(episode)).isEmpty();
        assertThat(entities().counts().mentions()).isZero();
        assertThat(episodes().find("a-show", "1")).map(EpisodeRow::projects).contains(0);
        assertThat(entities().find(EntityKind.PROJECT, "here")).isPresent();
    }

    @Test
    void renamingHappensOnce() {
        long entity = entity(EntityKind.PROJECT, "pytest-cov", "pytest cov", EntityKey.name("pytest cov"));
        assertThat(changes(handle -> corrections.rename(handle, entity,
                "Pytest-Cov"))).isTrue();
        assertThat(changes(handle -> corrections.rename(handle, entity,
                "Pytest-Cov"))).isFalse();
        assertThat(changes(handle -> corrections.addKey(handle,
                EntityKind.PROJECT, entity, EntityKey.name("Pytest Coverage"), "Pytest Coverage"))).isTrue();
        assertThat(changes(handle -> corrections.addKey(handle,
                EntityKind.PROJECT, entity, EntityKey.name("pytest-coverage"), "pytest-coverage"))).isFalse();
    }

    @Test
    void anEntityKeepsItsFirstRepository() {
        var key = new EntityKey(KeyScheme.REPO, "github.com/a/b");
        long id = entity(EntityKind.PROJECT, "b", "b", key);
        var more = new Entity(EntityKind.PROJECT, "b", "B", "https://new.org", List.of(), List.of(new EntityKey(
                KeyScheme.REPO, "github.com/c/d"), new EntityKey(KeyScheme.PYPI, "b")));
        database.jdbi().useTransaction(handle -> identities.update(handle, Map.of(id, more)));
        Map<String, Object> row = read(handle -> handle.createQuery("select repository, package_name from project")
                .mapToMap()
                .one());
        assertThat(row).containsEntry("repository", "github.com/a/b")
                .containsEntry("package_name", "b");
        assertThat(entities().find(EntityKind.PROJECT, "b")).map(EntityRow::name).contains("B");
    }

    @Test
    void everythingIsCutToItsColumn() {
        String endless = "ä".repeat(200_000);
        long episode = database.jdbi().inTransaction(handle -> notes.insert(handle, shows.save(handle, SHOW), "k", "k",
                new Episode(1, endless, null, endless, endless, endless, endless, endless, endless, List.of())));
        long entity = entity(EntityKind.ARTICLE, "long", endless, EntityKey.name(endless), new EntityKey(KeyScheme.URL,
                "https://a.org/" + endless));
        mention(episode, entity,
                new Mention.ArticleMention(endless, List.of(endless), List.of(endless), true, new Evidence(
                        endless, endless, 1)));
        database.jdbi().useTransaction(handle -> extractions.insertLinks(handle, List.of("https://a.org/" + endless,
                "https://a.org/" + endless + "!")));
        assertThat(mentions().ofEpisode(episode)).hasSize(1);
    }

    @Test
    void validatorsAreRememberedByAddressAndShow() {
        var sources = new SourceDao(database.jdbi());
        assertThat(sources.validators("https://a.org/feed", "")).isEqualTo(Validators.NONE);
        sources.remember("https://a.org/feed", "", new Validators("\"1\"", null), Instant.EPOCH);
        sources.remember("https://a.org/feed", "", new Validators("\"2\"", "Mon"), Instant.EPOCH);
        assertThat(sources.validators("https://a.org/feed", "")).isEqualTo(new Validators("\"2\"", "Mon"));
        assertThat(sources.validators("https://a.org/feed", "Another")).isEqualTo(Validators.NONE);
    }

    @Test
    void checksOfLinksAreKeptAndTheirStatesChange() {
        long link = database.jdbi().inTransaction(handle -> extractions.insertLinks(handle, List.of(
                "https://a.org/checked"))).getFirst();
        var dao = new LinkCheckDao(database.jdbi());
        Instant now = Instant.parse("2026-05-01T10:00:00Z");
        LinkSelection due = LinkSelection.due(now);
        assertThat(dao.count(due)).isEqualTo(1);
        assertThat(dao.part(due, 0, 10)).singleElement().satisfies(row -> assertThat(row.url()).isEqualTo(
                "https://a.org/checked"));
        dao.record(
                List.of(new StateChange(new CheckRow(link, now, "moved", 200, "https://b.org/", "status 200", 1), null,
                        "moved", now, now.plusSeconds(60), 0, "https://b.org/", new Validators("\"1\"", null))));
        assertThat(dao.count(due)).isZero();
        assertThat(dao.count(LinkSelection.due(now.plusSeconds(60)))).isEqualTo(1);
        assertThat(dao.permanentRedirects()).containsEntry("https://a.org/checked", "https://b.org/");
        assertThat(dao.part(LinkSelection.due(now.plusSeconds(60)), 0, 10).getFirst().validators().etag()).isEqualTo(
                "\"1\"");
        Instant later = now.plusSeconds(90);
        dao.record(
                List.of(new StateChange(new CheckRow(link, later, "dead", 404, null, "status 404", 2), "moved", "dead",
                        later, later, 1, null, Validators.NONE)));
        assertThat(dao.history(link, 10)).extracting(CheckRow::verdict).containsExactly("dead", "moved");
        assertThat(dao.known(List.of(link)).get(link)).isEqualTo(new LinkCheckDao.Known("dead", later, 1));
        assertThat(dao.count(new LinkSelection(null, "a.org", true, null, true, now))).isEqualTo(1);
        assertThat(dao.count(new LinkSelection(7, null, false, null, true, now))).isZero();
        assertThat(dao.count(new LinkSelection(null, null, false, later, false, now))).isZero();
        var copies = new LinkCopyDao(database.jdbi());
        UncopiedLink uncopied = copies.uncopied(later, 10).getFirst();
        assertThat(uncopied).isEqualTo(new UncopiedLink(link, "https://a.org/checked", null, true));
        copies.archived(uncopied, new LinkCopy("https://web.archive.org/1", now), later);
        assertThat(copies.uncopied(later.plusSeconds(1), 10)).isEmpty();
        assertThat(new LinkStateDao(database.jdbi()).find("https://a.org/checked"))
                .hasValueSatisfying(state -> assertThat(
                        state.archivedUrl()).isEqualTo("https://web.archive.org/1"));
        assertThat(this.<Integer>read(handle -> handle.createQuery("select count(*) from link_event").mapTo(
                Integer.class).one())).isEqualTo(2);
        // A page that said 404 has not lost its domain; a name that did not resolve had.
        LinkSelection again = LinkSelection.due(later);
        assertThat(dao.part(again, 0, 10).getFirst()).satisfies(row -> assertThat(row.archivedUrl()).isEqualTo(
                "https://web.archive.org/1")).satisfies(row -> assertThat(row.lapsed()).isFalse());
        dao.record(List.of(new StateChange(new CheckRow(link, later, "dead", null, null, "no such host", 1), "dead",
                "dead", later, later, 2, null, Validators.NONE)));
        assertThat(dao.part(again, 0, 10).getFirst().lapsed()).isTrue();
    }

    @Test
    void aLinkHasACopyForEachDayThatItWasCovered() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate again = LocalDate.of(2021, 1, 1);
        long one = episode(1, "One", first);
        long two = episode(2, "Two", again);
        long link = database.jdbi().inTransaction(handle -> {
            long id = extractions.insertLinks(handle, List.of("https://a.org/gone")).getFirst();
            for (long episode : List.of(one, two)) {
                long segment = extractions.insertSegments(handle, List.of(new ExtractionDao.NewSegment(episode, 0,
                        new ExtractedSegment(SegmentKind.TOPIC, "Ann", "A topic", List.of(), List.of())))).getFirst();
                handle.execute("insert into link_occurrence (segment_id, position, link_id, url, text, kind)"
                        + " values (?, 0, ?, 'https://a.org/gone', 'gone', 'article')", segment, id);
            }
            return id;
        });
        Instant now = Instant.parse("2026-05-01T10:00:00Z");
        new LinkCheckDao(database.jdbi()).record(List.of(new StateChange(new CheckRow(link, now, "dead", 404, null,
                "status 404", 1), null, "dead", now, now, 1, null, Validators.NONE)));
        var copies = new LinkCopyDao(database.jdbi());
        var earlier = new UncopiedLink(link, "https://a.org/gone", first, true);
        var later = new UncopiedLink(link, "https://a.org/gone", again, false);
        assertThat(copies.uncopied(now, 10)).containsExactly(earlier);
        copies.archived(earlier, new LinkCopy("https://web.archive.org/1", now), now);
        assertThat(copies.uncopied(now, 10)).containsExactly(later);
        copies.archived(later, null, now);
        assertThat(copies.uncopied(now, 10)).isEmpty();
        assertThat(copies.later()).isEmpty();
        assertThat(copies.uncopied(now.plusSeconds(1), 10)).containsExactly(later);
        var copy = new LinkCopy("https://web.archive.org/2", now.plusSeconds(1));
        copies.archived(later, copy, now.plusSeconds(1));
        assertThat(copies.later()).containsExactly(Map.entry(link, List.of(copy)));
        assertThat(copies.uncopied(now.plusSeconds(2), 10)).isEmpty();
    }

    @Test
    void aMigrationThatFailedHalfWayIsDoneAgainByTheNextStart() throws SQLException {
        String url = url();
        database.jdbi().useTransaction(handle -> {
            handle.execute("alter table show_notes drop column audio");
            handle.execute("delete from \"flyway_schema_history\" where \"version\" = '55'");
            handle.execute("update \"flyway_schema_history\" set \"success\" = false where \"version\" = '54'");
        });
        try (Database again = Database.open(url)) {
            assertThat(again.jdbi()).isNotNull();
            episode(1, "One", null);
            assertThat(episodes().find("a-show", "1")).map(EpisodeRow::audio).contains("https://a.org/1.mp3");
        }
    }

    @Test
    void everyMigrationMayRunAgainAfterItFailedHalfWay() throws IOException {
        List<String> scripts = database.jdbi().withHandle(handle -> handle
                .createQuery(
                        "select \"script\" from \"flyway_schema_history\" where \"type\" = 'SQL' order by \"installed_rank\"")
                .mapTo(String.class)
                .list());
        assertThat(scripts).isNotEmpty();
        for (String script : scripts) {
            try (InputStream file = Objects.requireNonNull(Database.class.getResourceAsStream("migration/" + script))) {
                String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
                database.jdbi().useHandle(handle -> handle.createScript(sql).execute());
            }
        }
    }
}
