package io.github.shownotes.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SearchQueryTest {
    @Test
    void wordsAreWords() {
        assertThat(SearchQuery.parse("  rich   text ")).isEqualTo(new SearchQuery("rich text", Map.of()));
        assertThat(SearchQuery.parse("").isEmpty()).isTrue();
    }

    @Test
    void filtersStandAnywhere() {
        assertThat(SearchQuery.parse("kind:project rich year:2020 YEAR:2021 presenter:\"Brian Okken\""))
                .isEqualTo(new SearchQuery("rich", Map.of(Facet.KIND, List.of("project"), Facet.YEAR, List.of("2020",
                        "2021"), Facet.PRESENTER, List.of("Brian Okken"))));
    }

    @Test
    void licenceMayBeSpelledEitherWay() {
        assertThat(SearchQuery.parse("licence:mit").filters()).isEqualTo(SearchQuery.parse("license:mit").filters());
    }

    @Test
    void whatIsNoFilterIsAWord() {
        assertThat(SearchQuery.parse("std::vector http://a.example c:").words()).isEqualTo(
                "std::vector http://a.example c:");
        assertThat(SearchQuery.parse("\"two words\" year:\"\" x").words()).isEqualTo("\"two words\" x");
        assertThat(SearchQuery.parse("year: 2020").filters()).isEmpty();
    }

    @Test
    void aFilterCanBeTakenAway() {
        assertThat(SearchQuery.parse("a year:2020 flag:stale").without(Facet.YEAR)).isEqualTo(SearchQuery.parse(
                "a flag:stale"));
    }
}
