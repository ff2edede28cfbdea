package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

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
        var episode = new Episode(7, "Gardens", null, null, null, null, null, null, List.of());
        var notes = new ShowNotes(Show.titled("Garden Radio"), episode, "test", Format.MARKDOWN, NOTES);
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
}
