package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.source.Format;

/// Articles in pages that have lost their links.
class LostArticlesTest {
    private static List<String> articles(String notes) {
        return mentions(notes).stream().filter(Mention.ArticleMention.class::isInstance).map(Mention::name).toList();
    }

    private static List<Mention> mentions(String notes) {
        return new MentionExtractor(KnownNames.bundled()).extract(SampleNotes.of(Format.TEXT, notes)).segments()
                .stream()
                .flatMap(segment -> segment.mentions().stream()).filter(mention -> mention.evidence().isSure())
                .toList();
    }

    @Test
    void aListOfTitlesEachWithANameIsOne() {
        assertThat(articles("""
                            Brian #1: Notes from the winter gathering

                              • Growing a Parser by Hand, Martha Keller
                              • A Garden of Small Grammars, Peter Hansen, Laura Meyer
                              • Why Our Builds Were Slow, Thomas Fischer
                              • Rows and Columns Revisited, Anna Schmidt
                            """)).contains("Growing a Parser by Hand", "A Garden of Small Grammars",
                "Why Our Builds Were Slow", "Rows and Columns Revisited");
    }

    @Test
    void whatPeopleSaidIsNoTitle() {
        assertThat(articles("""
                            Brian #1: Voices from the winter gathering

                              • “I have never seen so much snow” - Martha Keller
                              • “The soup was the best part of it” - Peter Hansen
                              • “Next year I will bring a sledge” - Thomas Fischer
                              • “Nobody told me about the hills” - Anna Schmidt
                            """)).noneMatch(title -> title.contains("soup") || title.contains("sledge"));
    }

    @Test
    void numberedPartsAreTitles() {
        assertThat(articles("""
                            Brian #1: A kitchen table course on weather data

                              • Part 1: Collecting the numbers
                              • Part 2: Drawing the map
                            """)).contains("Part 1: Collecting the numbers", "Part 2: Drawing the map");
    }

    @Test
    void aNumberedProposalIsSomethingWrittenAndNamedOnce() {
        assertThat(articles("""
                            Brian #1: Local gossip

                              • It all began with PEP 5, of course
                              • We still think PEP 5 has a point
                            """)).filteredOn(title -> title.contains("PEP 5")).hasSize(1);
    }

    @Test
    void aTitleThatIsTheNameOfAProjectIsNoArticle() {
        assertThat(articles("""
                            Brian #1: pytest

                              • It finds tests and runs them
                            """)).isEmpty();
    }

    @Test
    void aTitleThatTheTextExplainsAsSoftwareIsAProject() {
        assertThat(mentions("""
                            Brian #1: Pondwatch for the weekend

                              • via Martha Keller
                              • Pondwatch is a small tool that counts ducks
                            """)).filteredOn(Mention.ProjectMention.class::isInstance).extracting(Mention::name)
                .contains("Pondwatch");
    }

    @Test
    void wordsJoinedByAHyphenAreAProjectsTitle() {
        assertThat(mentions("""
                            Brian #1: duck-counter

                              • Counts what swims by
                            """)).filteredOn(Mention.ProjectMention.class::isInstance).extracting(Mention::name)
                .contains("duck-counter");
    }

    @Test
    void anEntryOfARoundUpIsATitleWithoutWhoWroteIt() {
        assertThat(articles("""
                            Michael #1: pytest

                              • It finds tests and runs them

                            Extras

                            Brian:

                              • Why I Stopped Counting Ducks - Martha Keller
                            """)).contains("Why I Stopped Counting Ducks");
    }

    @Test
    void aTitleThatSaysWhatAProjectIsIsNoArticle() {
        assertThat(articles("""
                            Brian #1: pytest: small tests that grow with you

                              • A tool that finds tests and runs them
                            """)).isEmpty();
    }

    @Test
    void whatToolsAreUsedForTellsThatTheyAreTools() {
        assertThat(mentions("""
                            Brian #1: A weekend in the shed

                              • I ended up using requests for the calls
                              • Installed with cargo or brew
                            """)).filteredOn(Mention.ProjectMention.class::isInstance).extracting(Mention::name)
                .contains("Requests", "Cargo");
    }
}
