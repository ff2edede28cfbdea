package io.github.shownotes.catalogue.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.github.shownotes.catalogue.source.Format;

/// What people are to an item, by the words and links around their names.
class RolesTest {
    private static Map<String, Set<Role>> roles(String notes) {
        return new MentionExtractor(KnownNames.bundled()).extract(SampleNotes.of(Format.MARKDOWN, notes)).segments()
                .stream().flatMap(segment -> segment.mentions().stream())
                .filter(mention -> mention instanceof Mention.PersonMention && mention.evidence().isSure())
                .collect(Collectors.toMap(Mention::name, mention -> ((Mention.PersonMention) mention).roles()));
    }

    @Test
    void whoseNameStandsInTheLinkOfTheirPostWroteIt() {
        assertThat(roles("""
                         **Brian #1:** [uv](https://github.com/astral-sh/uv)

                         - [Suggested by Martha Keller](https://twitter.com/mkeller/status/1234567890)
                         """)).containsEntry("Martha Keller", Set.of(Role.AUTHOR, Role.SUGGESTED_BY));
    }

    @Test
    void aNameBelowAProjectOfAListIsItsMakers() {
        assertThat(roles("""
                         **Brian #1:** [Five tools worth a look](https://blog.gardenradio.dev/2021/03/five-tools)

                         - [Rich](https://github.com/Textualize/rich): text in colours
                             - Martha Keller
                         """)).containsEntry("Martha Keller", Set.of(Role.MAINTAINER));
    }

    @Test
    void theTitleTellsThatTheAuthorMadeIt() {
        assertThat(
                roles("""
                      **Brian #1:** [How I Built a Web Framework](https://blog.gardenradio.dev/2021/03/how-i-built-it)

                      - Martha Keller
                      - [bocadillo](https://github.com/bocadilloproject/bocadillo)
                      """)).containsEntry("Martha Keller", Set.of(Role.AUTHOR, Role.MAINTAINER));
    }

    @Test
    void anAnnouncementIsWrittenByTheOneWhoAnnounces() {
        assertThat(roles("""
                         **Brian #1:** [FastAPI Cloud](https://fastapicloud.com)

                         - Martha Keller, creator of FastAPI, announced a company of her own
                         """)).containsEntry("Martha Keller", Set.of(Role.AUTHOR, Role.MAINTAINER));
    }
}
