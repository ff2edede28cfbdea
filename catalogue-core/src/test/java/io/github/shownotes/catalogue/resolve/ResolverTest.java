package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.shownotes.catalogue.extract.Evidence;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.extract.Mention.ArticleMention;
import io.github.shownotes.catalogue.extract.Mention.PersonMention;
import io.github.shownotes.catalogue.extract.Mention.ProjectMention;
import io.github.shownotes.catalogue.extract.Role;

class ResolverTest {
    private static final Evidence SURE = new Evidence("test", "a sentence", 0.9);

    private final KnownEntities known = new KnownEntities();

    private static Mention project(String name, String... urls) {
        return new ProjectMention(name, List.of(urls), true, SURE);
    }

    private static Mention article(String name, String... urls) {
        return new ArticleMention(name, List.of(urls), List.of("An Author"), true, SURE);
    }

    private static Mention person(String name, List<String> handles, String... urls) {
        return new PersonMention(name, List.of(urls), handles, Set.of(Role.AUTHOR), SURE);
    }

    /// What the ingest does with each mention; gives the slug of the thing.
    private String slug(Mention mention, String place) {
        int number = switch (Resolver.resolve(mention, place, known)) {
            case Resolution.Matched matched -> matched.number();
            case Resolution.New fresh -> known.add(fresh.entity());
            case Resolution.Ambiguous ambiguous -> ambiguous.numbers().getFirst();
        };
        known.replace(number, Resolver.enriched(known.get(number), mention, place, known));
        return known.get(number).slug();
    }

    private String slug(Mention mention) {
        return slug(mention, "show/n1");
    }

    @Test
    void oneRepositoryIsOneProjectWhateverItsName() {
        assertThat(slug(project("Flask", "https://github.com/pallets/flask"))).isEqualTo("flask");
        assertThat(slug(project("the Flask docs", "http://github.com/Pallets/flask/tree/main/docs")))
                .isEqualTo("flask");
    }

    @Test
    void aNameWithoutAnAddressMeansTheOneThingOfThatName() {
        slug(project("Flask", "https://github.com/pallets/flask"));
        assertThat(slug(project("flask"))).isEqualTo("flask");
        assertThat(slug(project("FLASK", "https://flask.palletsprojects.com/"))).isEqualTo("flask");
        assertThat(slug(project("something", "https://flask.palletsprojects.com"))).isEqualTo("flask");
    }

    @Test
    void twoRepositoriesOfOneNameStayApart() {
        assertThat(slug(project("black", "https://github.com/psf/black"))).isEqualTo("black");
        assertThat(slug(project("Black", "https://github.com/other/black"))).isEqualTo("black-2");
        assertThat(slug(project("Black", "https://github.com/other/black/issues"))).isEqualTo("black-2");
        assertThat(Resolver.resolve(project("black"), "show/n1", known)).isEqualTo(new Resolution.Ambiguous(List.of(0,
                1)));
    }

    @Test
    void aRepositoryAndItsPackageAreOneProject() {
        assertThat(slug(project("rich", "https://pypi.org/project/rich/"))).isEqualTo("rich");
        assertThat(slug(project("Rich", "https://github.com/Textualize/rich"))).isEqualTo("rich");
        assertThat(known.get(0).values(KeyScheme.REPO)).containsExactly("github.com/textualize/rich");
        assertThat(known.get(0).values(KeyScheme.PYPI)).containsExactly("rich");
    }

    @Test
    void theRepositoryDecidesWhenAddressesDisagree() {
        slug(project("one", "https://github.com/a/one"));
        slug(project("two", "https://pypi.org/project/two"));
        Mention both = project("three", "https://pypi.org/project/two", "https://github.com/a/one");
        assertThat(Resolver.resolve(both, "show/n1", known)).isEqualTo(new Resolution.Ambiguous(List.of(0, 1)));
    }

    @Test
    void aProjectsAddressIsItsRepositoryRatherThanAPageOfIt() {
        slug(project("one", "https://github.com/a/One/blob/main/x.py"));
        assertThat(known.get(0).url()).isEqualTo("https://github.com/a/one");
    }

    @Test
    void anArticleIsItsAddress() {
        assertThat(slug(article("Release notes", "https://a.org/notes"))).isEqualTo("release-notes");
        assertThat(slug(article("Release notes", "https://b.org/notes"))).isEqualTo("release-notes-2");
        assertThat(slug(article("What is new", "http://www.a.org/notes/?utm_source=x#top"))).isEqualTo("release-notes");
    }

    @Test
    void anArticleWithoutAnAddressIsItsTitle() {
        assertThat(slug(article("On Testing"))).isEqualTo("on-testing");
        assertThat(slug(article("on testing", "https://a.org/testing"))).isEqualTo("on-testing");
        assertThat(known.get(0).url()).isEqualTo("https://a.org/testing");
        assertThat(known.get(0).authors()).containsExactly("An Author");
    }

    @Test
    void aPersonIsTheirAccount() {
        assertThat(slug(person("@roguelynn", List.of(), "https://twitter.com/roguelynn"))).isEqualTo("roguelynn");
        assertThat(slug(person("Lynn Root", List.of("@RogueLynn")))).isEqualTo("roguelynn");
        assertThat(known.get(0).name()).isEqualTo("Lynn Root");
        assertThat(slug(person("Lynn Root", List.of()))).isEqualTo("roguelynn");
    }

    @Test
    void aPostThatIsLinkedForSomebodyElseMakesThemNotOne() {
        String post = "https://fosstodon.org/@hugo/109";
        assertThat(slug(person("Pamela Fox", List.of(), post))).isEqualTo("pamela-fox");
        assertThat(slug(person("Hugo van Kemenade", List.of(), "https://fosstodon.org/@hugo"))).isEqualTo(
                "hugo-van-kemenade");
        assertThat(slug(person("Hugo", List.of(), post), "show/n2")).isEqualTo("hugo-van-kemenade");
    }

    @Test
    void anAccountThatSpellsSomebodyElsesNameIsNobodyElses() {
        slug(person("Brian Okken", List.of()));
        slug(person("Jeff Triplett", List.of(), "https://fosstodon.org/@brianokken/109"));
        assertThat(slug(person("@brianokken@fosstodon.org", List.of()))).isNotEqualTo("jeff-triplett");
        slug(person("Hugo van Kemenade", List.of("@hugovk@mastodon.social")));
        slug(person("Pamela Fox", List.of(), "https://mastodon.social/@hugovk/7"));
        assertThat(known.get(known.having(EntityKind.PERSON, EntityKey.name("Pamela Fox")).getFirst()).keys())
                .containsExactly(EntityKey.name("Pamela Fox"));
    }

    @Test
    void aHandleBesideAnAddressIsOfItsNetwork() {
        MentionKeys keys = MentionKeys.of(person("Some One", List.of("@someone"), "https://github.com/someone"), "p");
        assertThat(keys.addresses()).extracting(EntityKey::text).containsExactly("handle:github/someone");
    }

    @Test
    void twoAccountsOnOneNetworkAreTwoPeople() {
        assertThat(slug(person("John Smith", List.of(), "https://twitter.com/john1"))).isEqualTo("john-smith");
        assertThat(slug(person("John Smith", List.of(), "https://twitter.com/john2"))).isEqualTo("john-smith-2");
        assertThat(slug(person("John Smith", List.of(), "https://github.com/john"))).isEqualTo("john-smith");
    }

    @Test
    void aFirstNameMeansSomebodyInItsEpisodeOnly() {
        assertThat(slug(person("Anthony", List.of()), "show/n1")).isEqualTo("anthony");
        assertThat(slug(person("Anthony", List.of()), "show/n1")).isEqualTo("anthony");
        assertThat(slug(person("Anthony", List.of()), "show/n2")).isEqualTo("anthony-2");
    }

    @Test
    void kindsDoNotMix() {
        slug(project("Flask", "https://a.org/flask"));
        assertThat(slug(article("Flask", "https://a.org/flask"))).isEqualTo("flask");
        assertThat(known.size()).isEqualTo(2);
    }

    @Test
    void aPostIsNoProfileButSaysWhoseItIs() {
        slug(person("Some One", List.of(), "https://twitter.com/someone/status/1", "https://twitter.com/someone"));
        slug(person("Another One", List.of(), "https://twitter.com/someone/status/2"), "show/n2");
        assertThat(known.get(1).keys()).containsExactly(EntityKey.name("Another One"));
        assertThat(known.get(0).url()).isEqualTo("https://twitter.com/someone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        Good read            | https://example.org/2019/java-vs-python-today.html           | Java vs python today
                        here                 | https://forum.example.org/t/lazy-imports-for-all/104131      | Lazy imports for all
                        part 2               | https://example.org/@me/one-is-not-enough-bc9713a79841       | One is not enough
                        639-3                | https://en.wikipedia.org/wiki/ISO_639-3                      | ISO 639-3
                        make                 | https://en.wikipedia.org/wiki/Make_(software)                | Make (software)
                        Why words are hard   | https://example.org/words-are-very-hard-to-read              | Why words are hard
                        Copy on Write        | https://example.org/copy-on-write                            | Copy on Write
                        models               | https://docs.example.org/topics/models/                      | models
                        this issue           | https://github.com/owner/some-long-repository-name/issues/84 | this issue
                        would rather         | https://lists.example.org/34544e1d-fc87-32ab@example.org/    | would rather
                        see also             | https://example.org/%zz-one-two-three                        | see also
                        code                 | https://www.example.org/files/one.py                         | example.org/files/one.py
                        this post            | https://example.org/p/q/0123456789/0123456789/0123456789/0123456789abcdef | example.org/…/0123456789abcdef
                        the paper            | https://example.org/                                         | example.org
                        """)
    void anArticleLinkedByWordsThatSayLittleIsCalledWhatItsAddressSays(String words, String url, String name) {
        var mention = new ArticleMention(words, List.of(url), List.of(), false, SURE);
        assertThat(Resolver.resolve(mention, "show/n1", known)).isInstanceOfSatisfying(Resolution.New.class,
                fresh -> assertThat(fresh.entity().name()).isEqualTo(name));
    }

    @Test
    void aTitleTakesThePlaceOfWordsThatSayLittle() {
        String slug = slug(article("forms", "https://example.org/forms"));
        slug(article("Everything about forms and fields", "https://example.org/forms"));
        assertThat(slug).isEqualTo("forms");
        assertThat(known.get(known.having(EntityKind.ARTICLE, EntityKey.name("forms")).iterator().next()).name())
                .isEqualTo("Everything about forms and fields");
    }
}
