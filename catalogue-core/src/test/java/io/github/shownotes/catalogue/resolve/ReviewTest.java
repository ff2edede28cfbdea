package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.resolve.ReviewItem.Reason;

class ReviewTest {
    private static Review.Subject subject(EntityKind kind, String slug, String name, int covered) {
        return new Review.Subject(kind, slug, name, covered, 0.9, List.of(), Map.of(), "");
    }

    private static final List<Review.Subject> SUBJECTS = List.of(
            subject(EntityKind.PROJECT, "black", "Black", 3),
            subject(EntityKind.PROJECT, "black-2", "black", 9),
            subject(EntityKind.PERSON, "brenan-keller", "Brenan Keller", 1),
            subject(EntityKind.PERSON, "brenan-kellar", "Brenan Kellar", 2),
            subject(EntityKind.PERSON, "ann", "Ann", 2),
            subject(EntityKind.PERSON, "ann-2", "Ann", 2),
            new Review.Subject(EntityKind.PROJECT, "a-b", "a: \"b\" #1\\", 4, 0.9, List.of("github.com/a/one",
                    "gitlab.com/a/two"), Map.of("a-b", "only the name"), "github.com/a/b leads to another repository"),
            new Review.Subject(EntityKind.PROJECT, "result", "Result", 1, 0.55, List.of(), Map.of(), ""));

    @Test
    void theWorstComesFirst() {
        assertThat(Review.of(SUBJECTS)).extracting(ReviewItem::reason, ReviewItem::slug)
                .containsExactly(tuple(Reason.REUSED, "a-b"),
                        tuple(Reason.CONFLICT, "a-b"),
                        tuple(Reason.AMBIGUOUS, "black-2"),
                        tuple(Reason.SPELLING, "brenan-kellar"),
                        tuple(Reason.CANDIDATE, "a-b"),
                        tuple(Reason.UNSURE, "result"));
    }

    @Test
    void twoRepositoriesOfOneNameAreNoDoubt() {
        assertThat(Review.of(List.of(
                new Review.Subject(EntityKind.PROJECT, "qtpy", "QtPy", 1, 0.9, List.of("github.com/a/qtpy"), Map.of(),
                        ""),
                new Review.Subject(EntityKind.PROJECT, "qt-py", "Qt.py", 1, 0.9, List.of("github.com/b/qt.py"),
                        Map.of(),
                        ""))))
                .isEmpty();
    }

    @Test
    void everySuggestionCanBePastedIntoTheCurationFile() {
        List<ReviewItem> items = Review.of(SUBJECTS);
        String pasted = items.stream().map(item -> "# " + item.text() + "\n" + item.correction()).collect(Collectors
                .joining("\n\n"));
        Curation curation = Curation.read("pasted", pasted);
        assertThat(curation.problems()).isEmpty();
        assertThat(curation.corrections()).containsExactly(
                new Correction.Split(EntityKind.PROJECT, "a: \"b\" #1\\ (a/b)", List.of(EntityKey.parse(
                        "repo:github.com/a/b"))),
                new Correction.Split(EntityKind.PROJECT, "a: \"b\" #1\\ (a/two)", List.of(EntityKey.parse(
                        "repo:gitlab.com/a/two"))),
                new Correction.Merge(EntityKind.PROJECT, "black-2", List.of("black")),
                new Correction.Merge(EntityKind.PERSON, "brenan-kellar", List.of("brenan-keller")),
                new Correction.Pin("a-b", "a-b"),
                new Correction.Hide(EntityKind.PROJECT, "result"));
    }

    @Test
    void spellingsThatDifferByALetterAreNear() {
        assertThat(Spelling.differByOne("oliveira", "oliviera")).isTrue();
        assertThat(Spelling.differByOne("riedly", "riedley")).isTrue();
        assertThat(Spelling.differByOne("kellar", "keller")).isTrue();
        assertThat(Spelling.differByOne("keller", "keller")).isFalse();
        assertThat(Spelling.differByOne("keller", "kollar")).isFalse();
        assertThat(Spelling.differByOne("keller", "kellerer")).isFalse();
    }
}
