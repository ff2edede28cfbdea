package io.github.shownotes.catalogue.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.enrich.ProjectText.Passage;
import io.github.shownotes.catalogue.enrich.ProjectText.Place;
import io.github.shownotes.catalogue.extract.NameLists;
import io.github.shownotes.catalogue.source.Problem;

class CategorizerTest {
    private static final Taxonomy TAXONOMY = Taxonomy.bundled();
    private final Categorizer categorizer = new Categorizer(TAXONOMY);

    private List<CategoryAssignment> categories(String name, @Nullable String summary, List<String> classifiers,
            Passage... passages) {
        return categorizer
                .categories(new ProjectText(List.of(name), classifiers, List.of(), summary, List.of(passages)));
    }

    @Test
    void theBundledTaxonomyIsSound() {
        assertThat(TAXONOMY.problems()).isEmpty();
        assertThat(TAXONOMY.categories()).hasSizeBetween(25, 35);
        Set<String> used = TAXONOMY.categories()
                .stream()
                .flatMap(category -> category.lists().stream())
                .collect(Collectors.toSet());
        assertThat(NameLists.bundled().keySet()).containsAll(used);
        assertThat(used).containsAll(NameLists.bundled().keySet());
        assertThat(KnownProjects.bundled().keySet()).allSatisfy(slug -> assertThat(TAXONOMY.find(slug)).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"NumPy, science", "Flask, web", "pytest, testing", "httpx, http", "PostgreSQL, databases",
        "VS Code, editors", "Docker, devops", "MicroPython, hardware", "black, code-quality", "Sphinx, documentation"})
    void wellKnownNamesNeedNothingElse(String name, String category) {
        assertThat(categories(name, null, List.of()).getFirst().category()).isEqualTo(category);
    }

    @Test
    void theNotesTellOfTheUnknown() {
        assertThat(
                categories("xyzzy", null, List.of(), new Passage("xyzzy: an async ORM for PostgreSQL", Place.SENTENCE))
                        .getFirst())
                .isEqualTo(new CategoryAssignment("databases", true,
                        "“orm” in the notes; “postgresql” in the notes"));
        assertThat(categories("pytest-xyzzy", null, List.of())).containsExactly(new CategoryAssignment("testing", true,
                "“pytest” in its name"));
    }

    @Test
    void whatPyPiSaysCounts() {
        List<CategoryAssignment> found = categories("xyzzy", "Plots maps", List.of(
                "Topic :: Scientific/Engineering :: GIS", "Topic :: Scientific/Engineering :: Visualization"));
        assertThat(found).extracting(CategoryAssignment::category).contains("geospatial", "visualisation");
        assertThat(found.stream().filter(CategoryAssignment::main)).hasSize(1);
        assertThat(found.getFirst().evidence()).contains("classifier “Topic :: Scientific/Engineering");
    }

    @Test
    void silentPhrasesAndNothingAtAllSayNothing() {
        assertThat(categories("xyzzy", null, List.of(), new Passage("pip install xyzzy", Place.SENTENCE)))
                .extracting(CategoryAssignment::category)
                .containsExactly(Taxonomy.OTHER);
    }

    @Test
    void aFaultyTaxonomySaysWhere() {
        Taxonomy read = Taxonomy.read("taxonomy.yaml", """
                                                       categories:
                                                         - { slug: web, name: Web }
                                                         - { slug: Web 2, name: Web }
                                                         - { slug: web, name: Again }
                                                         - { slug: x, name: X, word: [y] }
                                                       """);
        assertThat(read.categories()).extracting(Category::slug).containsExactly("web");
        assertThat(read.problems()).extracting(Problem::subject)
                .containsExactly("taxonomy.yaml, line 3, column 5", "taxonomy.yaml, line 4, column 5",
                        "taxonomy.yaml, line 5, column 31");
    }
}
