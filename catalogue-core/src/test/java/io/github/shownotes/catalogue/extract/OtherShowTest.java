package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.notes.SegmentKind;
import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Notes of a show that no table knows: headings for sponsors and links, times instead of numbers.
class OtherShowTest {
    private static final String NOTES = """
                                        Ada and Tim talk about gardens on the web.

                                        ## Seedling - Sponsor

                                        [Seedling](https://seedling.example/radio) hosts your site. Use the code GARDEN.

                                        ## Show Notes

                                        1:05

                                        * Which static site generator

                                        4:40

                                        * What a feed is good for

                                        ## Links

                                        * [Eleventy](https://github.com/11ty/eleventy)
                                        * [How a feed reader polls](https://blog.gardenradio.dev/2020/01/how-a-feed-reader-polls)
                                        * [Ada on Twitter](https://twitter.com/ada_example)
                                        """;

    private static List<ExtractedSegment> segments() {
        return segments(NOTES);
    }

    private static List<ExtractedSegment> segments(String text) {
        var episode = new Episode(7, "Gardens", null, null, null, null, null, null, null, List.of());
        var notes = new ShowNotes(Show.titled("Garden Radio"), episode, "test", Format.MARKDOWN, text);
        return new MentionExtractor(KnownNames.bundled()).extract(notes).segments();
    }

    @Test
    void aTimeAboveAListOpensATopic() {
        assertThat(segments().stream().filter(one -> one.kind() == SegmentKind.TOPIC).map(ExtractedSegment::title))
                .containsExactly("Which static site generator", "What a feed is good for");
    }

    @Test
    void whatStandsBelowASponsorsHeadingIsTheSponsors() {
        assertThat(segments().stream().filter(one -> one.kind() == SegmentKind.SPONSOR)
                .flatMap(one -> one.links().stream()))
                .containsExactly(new ClassifiedLink("https://seedling.example/radio", "Seedling", LinkKind.SPONSOR));
    }

    @Test
    void everyLinkHasTheKindOfItsTarget() {
        assertThat(segments().stream().flatMap(one -> one.links().stream()).map(ClassifiedLink::kind))
                .containsExactly(LinkKind.SPONSOR, LinkKind.PROJECT, LinkKind.ARTICLE, LinkKind.PERSON);
    }

    @Test
    void whereWordsLinkSomewhereHeadingsWithoutALinkAreNoArticles() {
        String headings = """
                          ## That feeling

                          * You have read about it for a year

                          ## How to wait it out

                          * Ask somebody who did

                          ## Why do you need a garden?

                          * For tomatoes
                          """;
        assertThat(articles(headings)).as("as a page of text").contains("How to wait it out");
        assertThat(articles(headings + "\n## Links\n\n* [A diary](https://blog.gardenradio.dev/2020/01/diary)\n"))
                .containsExactly("A diary");
    }

    private static List<String> articles(String text) {
        return sure(text, Mention.ArticleMention.class);
    }

    private static List<String> sure(String text, Class<? extends Mention> kind) {
        return segments(text).stream()
                .flatMap(one -> one.mentions().stream())
                .filter(one -> one.evidence().isSure() && kind.isInstance(one))
                .map(Mention::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"## Seedling — Sponsor | Seedling — Sponsor",
        "**Sponsored by us! Support our work through:** | ''",
        "**Sponsored by us!** [Our seeds](https://seeds.gardenradio.dev) | Our seeds",
        "**Sponsored by Seedling** | Seedling"})
    void aSponsorsNameIsTheTitle(String heading, String title) {
        assertThat(segments(heading + "\n\n* Use the code GARDEN.\n").getLast()).satisfies(last -> {
            assertThat(last.kind()).isEqualTo(SegmentKind.SPONSOR);
            assertThat(last.title()).isEqualTo(title);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The [Grammar](https://github.com/python/cpython/blob/main/Grammar/python.gram) is a file. | cpython",
        "It is [published](https://pypi.org/project/seedbox/) as well. | seedbox",
        "Try [Seedbox](https://pypi.org/project/seedbox/) or not. | Seedbox",
        "Use [Panel](https://holoviz.org/) for it. | Panel"})
    void anOrdinaryWordThatLinksSomethingWithinAProjectIsNotItsName(String line, String name) {
        assertThat(sure("## A topic\n\n* " + line + "\n", Mention.ProjectMention.class)).containsExactly(name);
    }

    @Test
    void aGivenNameIsNoProjectOnlyBecauseOneIsCalledSo() {
        var names = KnownNames.bundled()
                .with(List.of(new LearnedName("Simon", "https://github.com/example/simon")));
        var episode = new Episode(7, "Gardens", null, null, null, null, null, null, null, List.of());
        var notes = new ShowNotes(Show.titled("Garden Radio"), episode, "test", Format.MARKDOWN,
                "## A topic\n\n* This came from Simon, who grows leeks.\n");
        assertThat(new MentionExtractor(names).extract(notes).segments().getLast().mentions())
                .filteredOn(one -> one instanceof Mention.ProjectMention && one.evidence().isSure())
                .isEmpty();
    }
}
