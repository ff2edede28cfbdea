package io.github.shownotes.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.store.Database;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.store.RevisionDao;

/// What the index promises on every database.
abstract class SearchContract {
    private static final List<ItemKind> KINDS = List.of(ItemKind.values());

    @SuppressWarnings("NullAway.Init")
    private Database database;
    @SuppressWarnings("NullAway.Init")
    private LiveIndex index;

    /// The URL of an empty database.
    abstract String url() throws SQLException;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = Database.open(url());
        try (InputStream sql = Objects.requireNonNull(SearchContract.class.getResourceAsStream("shelf.sql"))) {
            for (String statement : new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
                database.jdbi().useHandle(handle -> handle.getConnection().createStatement().execute(statement));
            }
        }
        index = LiveIndex.start(database.jdbi(), Duration.ofMillis(20));
        await().atMost(Duration.ofMinutes(1))
                .ignoreException(IndexNotReadyException.class)
                .until(() -> index.ask(CatalogueIndex::size) > 0);
    }

    @AfterEach
    void close() {
        index.close();
        database.close();
    }

    private Found find(ItemKind kind, String query, ItemOrder order) {
        var criteria = new Criteria(SearchQuery.parse(query), order, 1, 10);
        return index.ask(asked -> asked.find(kind, criteria, true));
    }

    private List<String> names(ItemKind kind, String query) {
        return names(find(kind, query, ItemOrder.RELEVANCE).hits().items());
    }

    private static List<String> names(List<Hit> hits) {
        return hits.stream().map(hit -> switch (hit.item()) {
            case Item.Thing thing -> thing.entity().name();
            case Item.OfEpisode episode -> episode.episode().title();
            case Item.OfLink link -> link.url();
        }).toList();
    }

    private List<String> suggested(String typed) {
        return names(index.ask(asked -> asked.suggest(typed, 5)));
    }

    private Map<String, Long> facet(ItemKind kind, String query, Facet facet) {
        var counts = new LinkedHashMap<String, Long>();
        find(kind, query, ItemOrder.NAME).facets()
                .getOrDefault(facet, List.of())
                .forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    @Test
    void findsEpisodesByWordsThatNameNothing() {
        assertThat(names(ItemKind.EPISODE, "list comprehension")).containsExactly("Terminals in colour");
        assertThat(names(ItemKind.EPISODE, "squares")).containsExactly("Of APIs");
        assertThat(names(ItemKind.EPISODE, "fastapi")).as("a heading").containsExactly("Of APIs");
        // What each source says is the same episode; the one with the most links says it best.
        assertThat(names(ItemKind.EPISODE, "twice")).isEmpty();
        assertThat(names(ItemKind.EPISODE, "umbrellas")).as("of a sponsor").isEmpty();
        Hit hit = find(ItemKind.EPISODE, "comprehension", ItemOrder.RELEVANCE).hits().items().getFirst();
        assertThat(Objects.requireNonNull(hit.snippet()).text()).isEqualTo("Also on our minds: list comprehensions.");
    }

    @Test
    void findsNamesBeforeTexts() {
        assertThat(names(ItemKind.PROJECT, "rich")).containsExactly("Rich", "Textual");
    }

    @Test
    void findsTheBeginningOfNames() {
        assertThat(names(ItemKind.PROJECT, "fasta")).containsExactly("FastAPI");
    }

    @Test
    void findsNamesHoweverTheyAreCut() {
        assertThat(names(ItemKind.PROJECT, "fast api")).containsExactly("FastAPI");
    }

    @Test
    void findsOtherNames() {
        assertThat(names(ItemKind.PROJECT, "pretty printer")).containsExactly("Rich");
    }

    @Test
    void findsWordStems() {
        assertThat(names(ItemKind.PROJECT, "painted table")).containsExactly("Rich");
        assertThat(names(ItemKind.PROJECT, "terminals")).containsExactly("Rich");
        assertThat(names(ItemKind.ARTICLE, "tests")).containsExactly("How to keep testing enjoyable");
    }

    @Test
    void findsMisspelledNames() {
        assertThat(find(ItemKind.PROJECT, "fastpai", ItemOrder.RELEVANCE).fit()).isEqualTo(Fit.SIMILAR);
        assertThat(names(ItemKind.PROJECT, "fastpai")).containsExactly("FastAPI");
        assertThat(find(ItemKind.PROJECT, "fastapi", ItemOrder.RELEVANCE).fit()).isEqualTo(Fit.WORDS);
    }

    @Test
    void findsPeopleAndAuthors() {
        assertThat(names(ItemKind.PERSON, "will example")).containsExactly("Will Example");
        assertThat(names(ItemKind.ARTICLE, "ada writer")).containsExactly("How to keep testing enjoyable");
    }

    @Test
    void findsEpisodesByTheirNumberAndSentences() {
        assertThat(names(ItemKind.EPISODE, "2")).containsExactly("Of APIs");
        assertThat(names(ItemKind.EPISODE, "episode 2")).containsExactly("Of APIs");
        assertThat(names(ItemKind.EPISODE, "little snakes 2")).containsExactly("Of APIs");
        assertThat(names(ItemKind.EPISODE, "validation")).containsExactly("Of APIs");
    }

    @Test
    void wantsEveryWord() {
        assertThat(names(ItemKind.PROJECT, "rich widgets")).containsExactly("Textual");
    }

    @Test
    void neverShowsWhatIsHiddenMergedOrOnlyGuessed() {
        assertThat(names(ItemKind.PROJECT, "secret")).isEmpty();
        assertThat(names(ItemKind.PROJECT, "nobody")).isEmpty();
        assertThat(names(ItemKind.PROJECT, "old")).isEmpty();
        assertThat(names(ItemKind.PROJECT, "pendulum")).isEmpty();
    }

    @Test
    void marksTheWordsInTheSentence() {
        Snippet snippet = Objects.requireNonNull(find(ItemKind.PROJECT, "beautiful table", ItemOrder.RELEVANCE).hits()
                .items()
                .getFirst()
                .snippet());
        assertThat(snippet.text()).isEqualTo("Rich paints tables <b>beautifully</b> in your shell.");
        assertThat(snippet.parts().stream().filter(Snippet.Part::marked).map(Snippet.Part::text)).containsExactly(
                "tables", "beautifully");
    }

    @Test
    void narrowsByWhatAQuerySays() {
        assertThat(names(ItemKind.PROJECT, "license:mit")).containsExactly("Rich");
        assertThat(names(ItemKind.PROJECT, "flag:archived presenter:brian year:2020")).containsExactly("Rich");
        assertThat(names(ItemKind.PROJECT, "category:\"Terminal and console\"")).containsExactly("Rich");
        assertThat(names(ItemKind.PROJECT, "presenter:\"Michael Kennedy\" rich")).isEmpty();
        assertThat(names(ItemKind.PROJECT, "language:rust")).isEmpty();
        assertThat(names(ItemKind.LINK, "link:dead")).containsExactly("https://blog.example/testing");
        assertThat(names(ItemKind.ARTICLE, "link:dead")).containsExactly("How to keep testing enjoyable");
    }

    @Test
    void countsWhatAListCanBeNarrowedBy() {
        assertThat(facet(ItemKind.PROJECT, "", Facet.YEAR)).containsExactly(Map.entry("2020", 2L), Map.entry("2019",
                1L));
        assertThat(facet(ItemKind.PROJECT, "", Facet.LANGUAGE)).containsExactly(Map.entry("Python", 2L));
        assertThat(facet(ItemKind.PROJECT, "", Facet.PACKAGE)).containsExactlyInAnyOrderEntriesOf(Map.of("yes", 1L,
                "no", 2L));
        assertThat(facet(ItemKind.LINK, "", Facet.LINK)).containsExactlyInAnyOrderEntriesOf(Map.of("unchecked", 1L,
                "dead", 1L));
    }

    @Test
    void countsAFacetAsIfItsOwnChoiceWereNotMade() {
        assertThat(facet(ItemKind.PROJECT, "license:MIT", Facet.LICENCE)).containsExactlyInAnyOrderEntriesOf(Map.of(
                "MIT", 1L, "Apache-2.0", 1L));
        assertThat(facet(ItemKind.PROJECT, "license:MIT", Facet.CATEGORY)).containsExactly(Map.entry("terminal", 1L));
    }

    @Test
    void sortsAsAsked() {
        assertThat(names(find(ItemKind.PROJECT, "", ItemOrder.STARS).hits().items())).containsExactly("FastAPI",
                "Rich", "Textual");
        assertThat(names(find(ItemKind.PROJECT, "", ItemOrder.LAST_COVERED).hits().items())).containsExactly("FastAPI",
                "Rich", "Textual");
        assertThat(names(find(ItemKind.PROJECT, "", ItemOrder.TIMES_COVERED).hits().items())).startsWith("Rich");
        assertThat(names(find(ItemKind.EPISODE, "", ItemOrder.NEWEST).hits().items())).containsExactly("Of APIs",
                "Terminals in colour", "Undated thoughts");
        assertThat(names(find(ItemKind.EPISODE, "", ItemOrder.OLDEST).hits().items())).containsExactly(
                "Terminals in colour", "Of APIs", "Undated thoughts");
    }

    @Test
    void suggestsWhatBeginsThatWay() {
        assertThat(suggested("te")).containsExactlyInAnyOrder("Textual",
                "Terminals in colour", "How to keep testing enjoyable");
        assertThat(suggested("RI")).containsExactly("Rich");
        assertThat(suggested("")).isEmpty();
    }

    @Test
    void findsTheBestOfEachKind() {
        BestHits found = best("rich", 1);
        assertThat(found.fit()).isEqualTo(Fit.WORDS);
        assertThat(found.pages()).containsKey(ItemKind.PROJECT).doesNotContainKey(ItemKind.ARTICLE);
        Page<Hit> projects = Objects.requireNonNull(found.pages().get(ItemKind.PROJECT));
        assertThat(projects.total()).isEqualTo(2);
        assertThat(names(projects.items())).containsExactly("Rich");
    }

    @Test
    void findsWhatResemblesTheWordsInEachKind() {
        BestHits similar = best("textaul", 9);
        assertThat(similar.fit()).isEqualTo(Fit.SIMILAR);
        assertThat(names(Objects.requireNonNull(similar.pages().get(ItemKind.PROJECT)).items())).containsExactly(
                "Textual");
    }

    @Test
    void wordsThatNeverStandTogetherFindWhatHasMostOfThem() {
        BestHits some = best("fastapi enjoyable", 9);
        assertThat(some.fit()).isEqualTo(Fit.SOME);
        assertThat(names(Objects.requireNonNull(some.pages().get(ItemKind.PROJECT)).items())).contains("FastAPI");
        assertThat(names(Objects.requireNonNull(some.pages().get(ItemKind.ARTICLE)).items())).containsExactly(
                "How to keep testing enjoyable");
        assertThat(find(ItemKind.ARTICLE, "fastapi testing the enjoyable", ItemOrder.RELEVANCE).fit()).isEqualTo(
                Fit.SOME);
        assertThat(names(ItemKind.ARTICLE, "fastapi testing the enjoyable")).containsExactly(
                "How to keep testing enjoyable");
    }

    @Test
    void wordsBetweenQuotesStandNextToEachOther() {
        assertThat(names(ItemKind.PROJECT, "\"paints tables\"")).containsExactly("Rich");
        assertThat(find(ItemKind.PROJECT, "\"paints tables\"", ItemOrder.RELEVANCE).fit()).isEqualTo(Fit.WORDS);
        assertThat(find(ItemKind.PROJECT, "\"tables paints\"", ItemOrder.RELEVANCE).fit()).isNotEqualTo(Fit.WORDS);
        assertThat(names(ItemKind.ARTICLE, "\"keep testing\" how")).containsExactly("How to keep testing enjoyable");
        assertThat(names(ItemKind.PROJECT, "\"\" rich \"")).startsWith("Rich");
    }

    @Test
    void anUnknownWordDoesNotHideWhatTheOthersFind() {
        BestHits some = best("fastapi qqqqzzzz", 9);
        assertThat(some.fit()).isEqualTo(Fit.SIMILAR);
        assertThat(names(Objects.requireNonNull(some.pages().get(ItemKind.PROJECT)).items())).contains("FastAPI");
        assertThat(best("qqqqzzzz", 9).pages()).isEmpty();
        assertThat(best("qqqqzzzz wwwwxxxx", 9).pages()).isEmpty();
    }

    private BestHits best(String words, int size) {
        return index.ask(asked -> asked.find(KINDS, SearchQuery.parse(words), size));
    }

    @Test
    void keepsWhatAListShows() {
        Item.Thing rich = (Item.Thing) find(ItemKind.PROJECT, "rich", ItemOrder.RELEVANCE).hits()
                .items()
                .getFirst()
                .item();
        assertThat(rich.entity().summary()).isEqualTo("Colours in the terminal");
        assertThat(rich.entity().timesCovered()).isEqualTo(2);
        assertThat(rich.stars()).isEqualTo(4000);
        assertThat(rich.flags()).containsExactly("archived");
        assertThat(rich.newest()).extracting(place -> place.number()).containsExactly(2, 1);
    }

    @Test
    void isReadyOnceTheFirstIndexIsComplete() {
        assertThat(index.isReady()).isTrue();
        try (LiveIndex blind = LiveIndex.start(Jdbi.create("jdbc:h2:mem:nowhere;IFEXISTS=TRUE"),
                Duration.ofMillis(20))) {
            assertThat(blind.isReady()).isFalse();
        }
    }

    @Test
    void followsWhatAnotherProcessWrites() {
        assertThat(names(ItemKind.PROJECT, "Rich")).isNotEmpty();
        long before = index.version();
        database.jdbi().useTransaction(handle -> {
            handle.execute("update entity set name = 'Pendulum', sort_name = 'pendulum' where id = 2");
            RevisionDao.changed(handle);
        });
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(names(ItemKind.PROJECT, "pendulum")).containsExactly("Pendulum"));
        assertThat(index.version()).isGreaterThan(before);
    }
}
