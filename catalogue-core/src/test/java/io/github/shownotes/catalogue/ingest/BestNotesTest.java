package io.github.shownotes.catalogue.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.store.StoredNotes;

class BestNotesTest {
    private static StoredNotes notes(String origin, Format format, String body, int links, String title,
            @Nullable LocalDate day) {
        return new StoredNotes(origin, format, body, "", links,
                new Episode(12, title, day, null, null, null, null, null, null,
                        List.of()));
    }

    private static BestNotes bestOf(StoredNotes one, StoredNotes other) {
        BestNotes best = BestNotes.of(List.of(one, other));
        assertThat(BestNotes.of(List.of(other, one))).isEqualTo(best);
        return best;
    }

    @Test
    void mostLinksThenMarkupThenLengthThenOriginDecide() {
        StoredNotes many = notes("z", Format.TEXT, "a", 3, "T", null);
        StoredNotes markup = notes("y", Format.HTML, "b", 2, "T", null);
        StoredNotes text = notes("x", Format.TEXT, "ccc", 2, "T", null);
        StoredNotes longer = notes("w", Format.MARKDOWN, "dd", 2, "T", null);
        StoredNotes twin = notes("v", Format.MARKDOWN, "ee", 2, "T", null);
        assertThat(bestOf(many, markup).body()).isEqualTo("a");
        assertThat(bestOf(markup, text).body()).isEqualTo("b");
        assertThat(bestOf(longer, markup).body()).isEqualTo("dd");
        assertThat(bestOf(longer, twin).body()).isEqualTo("ee");
    }

    @Test
    void aBlankBodyIsNeverTheBest() {
        assertThat(
                bestOf(notes("a", Format.HTML, "  ", 0, "T", null), notes("b", Format.TEXT, "x", 0, "T", null)).body())
                .isEqualTo("x");
    }

    @Test
    void eachFactComesFromTheRichestSourceThatHasIt() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        BestNotes best = bestOf(notes("a", Format.MARKDOWN, "x", 9, "Episode 12", null), notes("b", Format.TEXT, "y", 0,
                "The title", day));
        assertThat(best.body()).isEqualTo("x");
        assertThat(best.episode().title()).isEqualTo("The title");
        assertThat(best.episode().published()).isEqualTo(day);
    }

    @Test
    void countsEachPageOnce() {
        var notes = new ShowNotes(Show.titled("A"),
                new Episode(1, "One", null, null, null, null, null, null, null, List.of()), "x",
                Format.MARKDOWN, "[a](https://a.org) [b](https://a.org) https://b.org ![](img.png)");
        assertThat(BestNotes.links(notes)).isEqualTo(2);
    }
}
