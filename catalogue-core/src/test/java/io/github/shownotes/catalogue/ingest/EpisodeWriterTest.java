package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.extract.ClassifiedLink;
import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.LinkKind;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.extract.Mention.ArticleMention;
import io.github.shownotes.catalogue.extract.Mention.PersonMention;
import io.github.shownotes.catalogue.extract.Mention.ProjectMention;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.store.Counts;
import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeState;
import io.github.shownotes.catalogue.store.ExtractionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.MentionDao;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.ShowDao;
import io.github.shownotes.catalogue.store.StoredNotes;

/// What is written for findings made by hand.
class EpisodeWriterTest {
    private static final Show SHOW = Show.titled("A Show");
    private static final Evidence SURE = new Evidence("link", "A sentence.", 0.9);
    private static final Evidence UNSURE = new Evidence("guess", "Perhaps.", 0.3);

    private final IdentityDao identities = new IdentityDao();
    private final ExtractionDao extractions = new ExtractionDao();
    private final NotesDao notes = new NotesDao(new ShowDao());
    @SuppressWarnings("NullAway.Init")
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = Database.open("jdbc:h2:mem:writer" + System.nanoTime());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(int number, Mention... mentions) {
        write(number, List.of(), mentions);
    }

    private void write(int number, List<ClassifiedLink> links, Mention... mentions) {
        database.jdbi().useTransaction(handle -> new EpisodeWriter(handle, identities, extractions).write(handle, List
                .of(finding(handle, number, links, mentions))));
    }

    private Finding finding(Handle handle, int number, Mention... mentions) {
        return finding(handle, number, List.of(), mentions);
    }

    private Finding finding(Handle handle, int number, List<ClassifiedLink> links, Mention... mentions) {
        var facts = new Episode(number, "Episode " + number, LocalDate.of(2024, 1, number), null, null, null, null,
                null, null, List
                        .of());
        long show = new ShowDao().save(handle, SHOW);
        EpisodeState episode = notes.states(handle).stream().filter(one -> one.key().equals("n" + number)).findFirst()
                .orElseGet(() -> {
                    long id = notes.insert(handle, show, "n" + number, "" + number, facts);
                    notes.save(handle, id, new StoredNotes("x", Format.TEXT, "x", "x", 0, facts));
                    return new EpisodeState(id, SHOW, number, "n" + number, null, null);
                });
        notes.begin(handle, List.of(episode.id()));
        var extracted = new ExtractedEpisode(new ShowNotes(SHOW, facts, "x", Format.TEXT, ""), List.of(
                new ExtractedSegment(SegmentKind.INTRO, null, "", List.of(), List.of()), new ExtractedSegment(
                        SegmentKind.TOPIC, "Ann", "A topic", links, List.of(mentions))));
        return new Finding(episode, extracted, Fingerprint.of(extracted), "k");
    }

    private EntityRow entity(EntityKind kind, String slug) {
        return new EntityDao(database.jdbi()).find(kind, slug).orElseThrow();
    }

    private List<MentionRow> mentions(EntityKind kind, String slug) {
        return new MentionDao(database.jdbi()).ofEntity(entity(kind, slug).id());
    }

    private static Mention project(String name, Evidence evidence, String... urls) {
        return new ProjectMention(name, List.of(urls), false, evidence);
    }

    @Test
    void mentionsOfOneThingMeetInOneEntity() {
        write(1, project("Flask", SURE, "https://github.com/pallets/flask"));
        write(2, project("flask", SURE));
        write(3, project("The Flask docs", SURE, "https://github.com/pallets/flask/tree/main/docs"));
        assertThat(mentions(EntityKind.PROJECT, "flask")).extracting(MentionRow::episodeNumber).containsExactly(3, 2,
                1);
        assertThat(entity(EntityKind.PROJECT, "flask")).satisfies(flask -> {
            assertThat(flask.timesCovered()).isEqualTo(3);
            assertThat(flask.firstCovered()).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(flask.lastCovered()).isEqualTo(LocalDate.of(2024, 1, 3));
        });
    }

    @Test
    void episodesWrittenTogetherAreCountedAsIfOneCameAfterAnother() {
        Mention flask = project("Flask", SURE, "https://github.com/pallets/flask");
        Mention django = project("Django", SURE);
        write(3, flask, django);
        List<String> before = Dump.of(database.jdbi());
        database.jdbi().useTransaction(handle -> {
            List<Finding> findings = List.of(finding(handle, 1, project("Bottle", SURE), project("bottle", SURE)),
                    finding(handle, 2, flask, project("Bottle", SURE), project("Bottle", UNSURE)),
                    finding(handle, 4, project("Bottle", UNSURE)));
            new EpisodeWriter(handle, identities, extractions).write(handle, findings);
        });
        assertThat(Dump.of(database.jdbi())).isNotEqualTo(before);
        assertThat(entity(EntityKind.PROJECT, "bottle")).satisfies(bottle -> {
            assertThat(bottle.timesCovered()).isEqualTo(2);
            assertThat(bottle.firstCovered()).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(bottle.lastCovered()).isEqualTo(LocalDate.of(2024, 1, 2));
        });
        assertThat(entity(EntityKind.PROJECT, "flask").timesCovered()).isEqualTo(2);
        List<String> written = Dump.of(database.jdbi());
        List<Long> all = List.of(entity(EntityKind.PROJECT, "bottle").id(), entity(EntityKind.PROJECT, "flask").id());
        database.jdbi().useTransaction(handle -> identities.recount(handle, all));
        assertThat(Dump.of(database.jdbi())).isEqualTo(written);
    }

    @Test
    void everyKindIsWritten() {
        write(1, project("Flask", SURE, "https://pypi.org/project/Flask/"), new ArticleMention("On Flask", List.of(
                "https://a.org/on-flask"), List.of("Some One"), true, SURE), new PersonMention("Some One",
                        List.of(
                                "https://twitter.com/someone"),
                        List.of("@someone"), Set.of(Role.AUTHOR, Role.GUEST), SURE));
        assertThat(new EntityDao(database.jdbi()).counts()).isEqualTo(new Counts(1, 1, 1, 1, 1, 3, 0));
        assertThat(mentions(EntityKind.PERSON, "some-one").getFirst().roles()).containsExactly(Role.GUEST, Role.AUTHOR);
        assertThat(Dump.of(database.jdbi())).contains("project | flask | null | flask", "article | on-flask | Some One",
                "human | some-one | twitter/someone",
                "alias | project | pypi:flask | flask | https://pypi.org/project/flask/",
                "alias | person | name:someone | some-one | Some One");
    }

    @Test
    void aCandidateIsKeptWithTheThingItMayMeanAndMakesNone() {
        write(1, project("maybe", UNSURE), project("flask", UNSURE), project("Flask", SURE, "https://a.org/flask"));
        assertThat(new EntityDao(database.jdbi()).find(EntityKind.PROJECT, "maybe")).isEmpty();
        assertThat(mentions(EntityKind.PROJECT, "flask")).extracting(MentionRow::name).containsExactly("Flask");
        assertThat(Dump.of(database.jdbi()))
                .anyMatch(line -> line.startsWith("mention | n1 | 1 | 1 | project | flask | flask"));
        write(2, project("flask", UNSURE));
        assertThat(entity(EntityKind.PROJECT, "flask").timesCovered()).isEqualTo(1);
    }

    @Test
    void writingAgainReplaces() {
        write(1, project("Flask", SURE), project("Django", SURE));
        write(1, project("Django", SURE));
        assertThat(entity(EntityKind.PROJECT, "flask").timesCovered()).isZero();
        assertThat(mentions(EntityKind.PROJECT, "django")).hasSize(1);
        List<String> before = Dump.of(database.jdbi());
        write(1, project("Django", SURE));
        assertThat(Dump.of(database.jdbi())).isEqualTo(before);
    }

    @Test
    void anAddressThatManyWritingsShareIsOneLink() {
        write(1, List.of(new ClassifiedLink("http://a.org/x/", "one", LinkKind.ARTICLE), new ClassifiedLink(
                "https://www.a.org/x?utm_source=y", "two", LinkKind.ARTICLE)));
        write(2, List.of(new ClassifiedLink("https://a.org/x#part", "three", LinkKind.ARTICLE), new ClassifiedLink(
                "nonsense", "four", LinkKind.OTHER)));
        assertThat(new EntityDao(database.jdbi()).counts().links()).isEqualTo(2);
        assertThat(Dump.of(database.jdbi())).contains("link | https://a.org/x | http://a.org/x/ | a.org",
                "link | nonsense | nonsense | ");
    }
}
