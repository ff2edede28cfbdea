package io.github.shownotes.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.resolve.EntityKind;

/// What the pages beyond the lists read, on every database.
abstract class BrowsingContract {
    @SuppressWarnings("NullAway.Init")
    private Database database;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void fill() throws SQLException, IOException {
        database = Database.open(url());
        try (InputStream rows = Objects.requireNonNull(BrowsingContract.class.getResourceAsStream("browsing.sql"))) {
            String sql = new String(rows.readAllBytes(), StandardCharsets.UTF_8);
            jdbi().useHandle(handle -> handle.createScript(sql).execute());
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Jdbi jdbi() {
        return database.jdbi();
    }

    private EntityRow thing(EntityKind kind, String slug) {
        return new EntityDao(jdbi()).find(kind, slug).orElseThrow();
    }

    @Test
    void togetherIsWhatSharesSegmentsMoreThanOnce() {
        RelatedDao related = new RelatedDao(jdbi());
        assertThat(related.together(1, EntityKind.PROJECT, 9)).extracting(row -> row.thing().slug() + row.times())
                .containsExactly("string2");
        assertThat(related.together(1, EntityKind.ARTICLE, 9)).isEmpty();
    }

    @Test
    void besideIsWhatASegmentIsAboutOrWhatSharesASentence() {
        RelatedDao related = new RelatedDao(jdbi());
        assertThat(related.beside(thing(EntityKind.PROJECT, "rope"), EntityKind.ARTICLE, 9))
                .extracting(row -> row.thing().slug())
                .containsExactly("on-rope");
        assertThat(related.beside(thing(EntityKind.ARTICLE, "on-rope"), EntityKind.PERSON, 9)).singleElement()
                .satisfies(row -> assertThat(row.roles()).containsExactly(Role.AUTHOR));
        assertThat(related.beside(thing(EntityKind.PROJECT, "string"), EntityKind.PERSON, 9)).isEmpty();
    }

    @Test
    void mentionsOfAThingComeInPages() {
        MentionDao mentions = new MentionDao(jdbi());
        assertThat(mentions.ofEntity(1, 1, 2)).satisfies(page -> {
            assertThat(page.items()).extracting(MentionRow::id).containsExactly(7L, 5L);
            assertThat(page.total()).isEqualTo(3);
        });
        assertThat(mentions.ofEntity(1, 2, 2).items()).isEqualTo(mentions.ofEntity(1).subList(2, 3));
        assertThat(mentions.ofEntity(1, 3, 2).items()).isEmpty();
        assertThat(mentions.ofEntity(4, 1, 2).total()).as("without candidates").isEqualTo(1);
    }

    @Test
    void talliesCountEpisodesAndRoles() {
        jdbi().useHandle(handle -> handle.execute("update episode set published = null where id = 2"));
        TallyDao tallies = new TallyDao(jdbi());
        assertThat(tallies.days(1)).containsExactly(new CoveredDayRow("a-show", null, 1), new CoveredDayRow("a-show",
                LocalDate.of(2022, 2, 1), 1), new CoveredDayRow("a-show", LocalDate.of(2024, 6, 1), 1));
        assertThat(tallies.roles(4)).containsExactly(Map.entry(Role.AUTHOR, 1));
        assertThat(tallies.roles(1)).isEmpty();
    }

    @Test
    void overviewIsWhatTheSingleQueriesSay() {
        Overview overview = new IndexDao(jdbi()).overview();
        assertThat(overview.counts()).isEqualTo(new Counts(1, 3, 2, 1, 1, 7, 2));
        assertThat(overview.years()).isEqualTo(new StatisticsDao(jdbi()).years());
        assertThat(overview.rising()).extracting(row -> row.thing().slug()).containsExactly("rope");
        assertThat(overview.presenters()).extracting(PresenterRow::name).containsExactly("Ann", "Ben");
        assertThat(overview.categories()).containsExactly(new CategoryCountRow("text", "Text", 1));
    }

    @Test
    void categoriesCountWhatIsVisible() {
        CategoryDao categories = new CategoryDao(jdbi());
        assertThat(categories.all()).containsExactly(new CategoryCountRow("text", "Text", 1));
        assertThat(categories.members("text", 9)).extracting(EntityRow::slug).containsExactly("rope");
    }

    @Test
    void presentersAreRankedWithWhatTheyBrought() {
        PresenterDao presenters = new PresenterDao(jdbi());
        assertThat(presenters.all()).extracting(PresenterRow::name).containsExactly("Ann", "Ben");
        assertThat(presenters.all().getFirst()).isEqualTo(new PresenterRow("Ann", 3, 3, LocalDate.of(2022, 2, 1),
                LocalDate.of(2024, 6, 1)));
        assertThat(presenters.subjects("Ann", EntityKind.PROJECT, 9)).extracting(row -> row.thing().slug() + row
                .times()).containsExactly("rope2");
        assertThat(presenters.segments("Ann", 9)).extracting(BroughtRow::title).containsExactly("rope again", "rope");
    }

    @Test
    void yearsCountMentionsOfEachKind() {
        StatisticsDao statistics = new StatisticsDao(jdbi());
        assertThat(statistics.years()).containsExactly(new YearRow(2022, 1, 2, 1, 1), new YearRow(2024, 2, 3, 0, 0));
        List<YearFavourites> favourites = statistics.favourites(9);
        assertThat(favourites).extracting(YearFavourites::year).containsExactly(2022, 2024);
        assertThat(favourites.getLast().projects()).extracting(row -> row.thing().slug() + row.times())
                .containsExactly("rope2", "string1");
        assertThat(favourites.getFirst().people()).extracting(row -> row.thing().kind()).containsExactly(
                EntityKind.PERSON);
        assertThat(statistics.favourites(1).getLast().projects()).extracting(row -> row.thing().slug())
                .containsExactly("rope");
        assertThat(statistics.discovered(EntityKind.PROJECT, 2022, 1)).extracting(EntityRow::slug).containsExactly(
                "rope");
        assertThat(statistics.newestDay()).contains(LocalDate.of(2024, 6, 1));
        assertThat(statistics.categories()).containsExactly(new YearCountRow("Text", 2022, 1), new YearCountRow("Text",
                2024, 2));
        assertThat(statistics.linkStates()).containsExactly(new YearCountRow("dead", 2022, 1), new YearCountRow("ok",
                2022, 1));
    }

    @Test
    void risingIsWhatCameUpMoreThanInTheYearBefore() {
        StatisticsDao statistics = new StatisticsDao(jdbi());
        assertThat(statistics.rising(LocalDate.of(2024, 6, 1), 9)).singleElement().satisfies(row -> {
            assertThat(row.thing().slug()).isEqualTo("rope");
            assertThat(row.lately()).isEqualTo(2);
            assertThat(row.before()).isZero();
        });
    }

    @Test
    void changesAreTheNewestFirstWithoutWhatPeopleCorrected() {
        assertThat(new ChangeDao(jdbi()).latest(9)).extracting(ChangeRow::what).containsExactly("renamed", "archived",
                "dead");
    }

    @Test
    void linksAreFoundByStateAddressAndEpisode() {
        LinkStateDao states = new LinkStateDao(jdbi());
        assertThat(states.counts()).containsOnlyKeys("ok", "dead");
        assertThat(states.list(List.of("dead", "parked"), 1, 9).items()).extracting(LinkStateRow::canonicalUrl)
                .containsExactly("old.example");
        assertThat(states.find(List.of("rope.example", "never.example"))).containsOnlyKeys("rope.example");
        assertThat(states.ofEpisode(1)).containsOnlyKeys("https://rope.example/?a", "https://old.example/");
        assertThat(new LinkDao(jdbi()).coverage(List.of(1L)).get(1L)).extracting(CoverageRow::number).containsExactly(1,
                2);
        assertThat(new LinkDao(jdbi()).covering("rope.example")).extracting(CoverageRow::number).containsExactly(1, 2);
        assertThat(new LinkDao(jdbi()).covering("never.example")).isEmpty();
    }

    @Test
    void episodesAreFoundByYearAndDay() {
        EpisodeDao episodes = new EpisodeDao(jdbi());
        assertThat(episodes.ofYear(2024, 9)).extracting(EpisodeRow::title).containsExactly("Three", "Two");
        assertThat(episodes.ofYear(2024, 1)).extracting(EpisodeRow::title).containsExactly("Three");
        assertThat(episodes.on(List.of(LocalDate.of(2022, 2, 1), LocalDate.of(2023, 2, 1)), 9)).extracting(
                EpisodeRow::title).containsExactly("One");
        assertThat(episodes.on(List.of(), 9)).isEmpty();
    }
}
