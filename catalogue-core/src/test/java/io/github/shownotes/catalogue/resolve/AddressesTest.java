package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        https://github.com/Pallets/Flask                     | repo:github.com/pallets/flask
                        http://www.github.com/pallets/flask.git              | repo:github.com/pallets/flask
                        https://github.com/pallets/flask/issues/12           | repo:github.com/pallets/flask
                        https://github.com/pallets/flask/tree/main/docs      | repo:github.com/pallets/flask
                        https://raw.githubusercontent.com/pallets/flask/x/a  | repo:github.com/pallets/flask
                        https://github.com/pallets                           | url:https://github.com/pallets
                        https://github.com/features/actions                  | url:https://github.com/features/actions
                        https://gitlab.com/group/sub/name/-/issues           | repo:gitlab.com/group/sub/name
                        https://gitlab.com/owner/name/issues/3               | repo:gitlab.com/owner/name
                        https://codeberg.org/Owner/Name                      | repo:codeberg.org/owner/name
                        https://pypi.org/project/Typing_Extensions/          | pypi:typing-extensions
                        https://pypi.org/project/typing.extensions/4.0/      | pypi:typing-extensions
                        https://pypi.python.org/pypi/requests                | pypi:requests
                        https://pypi.org/p/rich                              | pypi:rich
                        https://pypistats.org/packages/rich                  | pypi:rich
                        https://pypi.org/                                    | url:https://pypi.org
                        https://rich.readthedocs.io/en/latest/console.html   | url:https://rich.readthedocs.io
                        https://rich.readthedocs.org/en/stable/              | url:https://rich.readthedocs.io
                        https://docs.pytest.org/en/latest/                   | url:https://docs.pytest.org/en/latest
                        """)
    void aProjectIsItsRepositoryOrPackage(String address, String key) {
        assertThat(Addresses.project(CanonicalUrl.of(address)).text()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        https://twitter.com/RogueLynn                        | handle:twitter/roguelynn
                        https://x.com/roguelynn/status/123                   | handle:twitter/roguelynn
                        https://github.com/Some-One                          | handle:github/some-one
                        https://github.com/sponsors/some-one                 | handle:github/some-one
                        https://www.linkedin.com/in/Some-One/?trk=x          | handle:linkedin/some-one
                        https://de.linkedin.com/in/some-one                  | handle:linkedin/some-one
                        https://bsky.app/profile/some.one/post/3k            | handle:bsky/some.one
                        https://fosstodon.org/@SomeOne                       | handle:mastodon/someone@fosstodon.org
                        https://fosstodon.org/@someone/109                   | handle:mastodon/someone@fosstodon.org
                        https://other.social/@someone@fosstodon.org          | handle:mastodon/someone@fosstodon.org
                        https://medium.com/@someone                          | handle:medium/someone
                        https://pypi.org/user/someone/                       | handle:pypi/someone
                        https://someone.dev                                  | url:https://someone.dev
                        https://someone.dev/about/                           | url:https://someone.dev/about
                        """)
    void aPersonIsAnAccountOrASiteOfTheirOwn(String address, String key) {
        assertThat(Addresses.person(CanonicalUrl.of(address))).isNotNull()
                .extracting(EntityKey::text)
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"https://twitter.com/search", "https://github.com/pallets/flask", "https://github.com/about",
        "https://someone.dev/posts/an-article", "https://twitter.com/", "nothing"})
    void otherPagesSayNothingAboutAPerson(String address) {
        assertThat(Addresses.person(CanonicalUrl.of(address))).isNull();
    }

    @Test
    void anIssueIsAnArticleOfItsOwn() {
        assertThat(Addresses.article(CanonicalUrl.of("https://github.com/Python/cpython/issues/1")).text()).isEqualTo(
                "url:https://github.com/python/cpython/issues/1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            repo:github.com/a/b                  | https://github.com/a/b
                                            pypi:rich                            | https://pypi.org/project/rich/
                                            url:https://a.org                    | https://a.org
                                            handle:twitter/a                     | https://twitter.com/a
                                            handle:github/a                      | https://github.com/a
                                            handle:linkedin/a                    | https://linkedin.com/in/a
                                            handle:mastodon/a@b.social           | https://b.social/@a
                                            handle:medium/a                      | https://medium.com/@a
                                            """)
    void keysLeadBackToPages(String key, String page) {
        assertThat(EntityKey.parse(key).address()).isEqualTo(page);
    }

    @Test
    void namesLeadNowhere() {
        assertThat(EntityKey.name("Rich").address()).isNull();
    }
}
