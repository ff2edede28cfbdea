package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.github.shownotes.catalogue.notes.Item;
import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Run;
import io.github.shownotes.catalogue.source.ShowNotes;

/// What must hold of an extraction whatever the notes are.
final class Soundness {
    private Soundness() {}

    static void check(ShowNotes notes, ExtractedEpisode episode) {
        var addresses = new HashSet<String>();
        var read = new StringBuilder();
        for (Item item : NotesParser.items(notes)) {
            for (Run run : item.runs()) {
                if (run.href() != null) {
                    addresses.add(run.href());
                }
                read.append(run.image() ? "" : run.text());
            }
        }
        String text = squeezed(read.toString());
        for (ExtractedSegment segment : episode.segments()) {
            var links = new ArrayList<String>();
            segment.links().forEach(link -> links.add(link.url()));
            assertThat(links).doesNotHaveDuplicates();
            assertThat(addresses).containsAll(links);
            var seen = new HashSet<String>();
            for (Mention mention : segment.mentions()) {
                check(mention, links, text);
                // Two articles may share a title, such as two codes of conduct: their addresses tell them apart.
                String key = mention instanceof Mention.ArticleMention
                        ? mention.name() + mention.urls()
                        : mention
                                .name();
                assertThat(seen.add(mention.getClass().getSimpleName() + " " + key))
                        .as("%s is mentioned once in %s", mention, segment.title()).isTrue();
            }
        }
    }

    private static void check(Mention mention, List<String> links, String text) {
        Evidence evidence = mention.evidence();
        assertThat(mention.name()).as("name of %s", mention).isNotBlank();
        assertThat(evidence.rule()).as("rule of %s", mention).isNotBlank();
        assertThat(evidence.confidence()).as("confidence of %s", mention).isBetween(0.0, 1.0);
        assertThat(Set.copyOf(links)).as("addresses of %s", mention).containsAll(mention.urls());
        assertThat(text.contains(squeezed(evidence.quote()))).as("quote of %s", mention).isTrue();
        if (mention instanceof Mention.PersonMention person) {
            assertThat(person.roles()).as("roles of %s", mention).isNotEmpty();
        }
    }

    /// The text without what reading may change: white space and the marks of a cut quote.
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u200b\u2028\u2029\u0085…*]+", "");
    }
}
