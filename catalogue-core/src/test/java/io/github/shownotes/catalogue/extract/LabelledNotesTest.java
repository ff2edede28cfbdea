package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.source.ShowNotes;

/// Guards the quality of extraction on notes that a person labelled. A floor lies a little below what is reached, so that
/// a change of the rules that loses more than a name or two fails here and says what it lost.
class LabelledNotesTest {
    private static final Path LABELS = Path.of("src", "test", "resources", "labelled");

    private static QualityScore score(List<ShowNotes> notes, boolean linked) {
        var extractor = new MentionExtractor(KnownNames.bundled().with(MentionExtractor.learn(SampleNotes.read())));
        Map<Integer, ShowNotes> byNumber = new TreeMap<>();
        for (ShowNotes one : notes) {
            Integer number = one.episode().number();
            if (number != null) {
                byNumber.put(number, one);
            }
        }
        var score = new QualityScore(linked);
        List<LabelledEpisode> labelled = LabelledEpisode.readAll(LABELS);
        assertThat(labelled).hasSize(10);
        for (LabelledEpisode episode : labelled) {
            assertThat(byNumber).containsKey(episode.number());
            score.add(episode, extractor.extract(Objects.requireNonNull(byNumber.get(episode.number()))));
        }
        return score;
    }

    private static void holds(String what, Tally tally, double reached, double floor) {
        assertThat(reached).as(what + " " + tally).isGreaterThanOrEqualTo(floor);
    }

    @Test
    void markdown() {
        QualityScore score = score(SampleNotes.read(), true);
        holds("segments", score.segments, score.segments.f1(), 0.99);
        holds("presenters", score.presenters, score.presenters.recall(), 0.99);
        holds("links", score.links, score.links.recall(), 0.995);
        holds("link kinds", score.linkKinds, score.linkKinds.recall(), 0.98);
        holds("projects", score.projects, score.projects.f1(), 0.92);
        holds("articles", score.articles, score.articles.f1(), 0.96);
        holds("people", score.people, score.people.f1(), 0.97);
        holds("roles", score.roles, score.roles.f1(), 0.90);
    }

    @Test
    void savedText() {
        QualityScore score = score(SampleNotes.readAsText(), false);
        holds("segments", score.segments, score.segments.f1(), 0.99);
        holds("presenters", score.presenters, score.presenters.recall(), 0.99);
        holds("projects", score.projects, score.projects.f1(), 0.89);
        holds("articles", score.articles, score.articles.f1(), 0.72);
        holds("people", score.people, score.people.f1(), 0.96);
        holds("roles", score.roles, score.roles.f1(), 0.87);
    }
}
