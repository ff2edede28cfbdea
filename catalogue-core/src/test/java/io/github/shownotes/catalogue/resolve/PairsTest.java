package io.github.shownotes.catalogue.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static PublishedPackage published(String name, String... addresses) {
        return PublishedPackage.of(name, List.of(addresses));
    }

    private static SourceRepository repository(String address) {
        return repository(address, null, null);
    }

    private static SourceRepository repository(String address, @Nullable String homepage, @Nullable String parent) {
        return new SourceRepository(address, Set.of(), homepage, parent);
    }

    @Test
    void aPackageThatNamesTheRepositoryIsFromThere() {
        assertThat(
                Pairs.of(published("Rich", "https://rich.readthedocs.io", "http://www.github.com/Textualize/Rich.git"),
                        repository("github.com/textualize/rich")))
                .isEqualTo(
                        new Pairing.Linked("the package Rich names the repository github.com/textualize/rich", true));
        assertThat(Pairs.of(published("a", "https://gitlab.com/group/sub/a/-/issues"),
                repository("gitlab.com/group/sub/a")))
                .isInstanceOf(Pairing.Linked.class);
    }

    @Test
    void aPackageMayNameWhereTheRepositoryWasBefore() {
        assertThat(Pairs.of(published("black", "https://github.com/ambv/black"), new SourceRepository(
                "github.com/psf/black", Set.of("github.com/ambv/black"), null, null)))
                .isEqualTo(new Pairing.Linked("the package black names the repository github.com/ambv/black", true));
    }

    @Test
    void severalPackagesOfOneRepositoryAreNotOneProject() {
        SourceRepository many = repository("github.com/azure/azure-sdk-for-python");
        assertThat(Pairs.of(published("azure-core", "https://github.com/Azure/azure-sdk-for-python/tree/main/sdk/core"),
                many)).isEqualTo(new Pairing.Linked(
                        "the package azure-core names the repository github.com/azure/azure-sdk-for-python", false));
    }

    @Test
    void thatItIsForPythonMayBeSaidByEither() {
        assertThat(Pairs.of(published("python-dateutil", "https://github.com/dateutil/dateutil"), repository(
                "github.com/dateutil/dateutil"))).isInstanceOfSatisfying(Pairing.Linked.class,
                        linked -> assertThat(
                                linked.sameThing()).isTrue());
    }

    @Test
    void aRepositoryMayNameThePackage() {
        assertThat(Pairs.of(published("Foo_Bar"), repository("github.com/a/foobar", "https://pypi.org/project/foo.bar/",
                null))).isInstanceOf(Pairing.Linked.class);
        assertThat(Pairs.of(published("other"), repository("github.com/a/foobar", "https://pypi.org/project/foo.bar/",
                null))).isInstanceOf(Pairing.Different.class);
    }

    @Test
    void oneNameAndOneHomePageAreProof() {
        SourceRepository repository = repository("github.com/a/foo", "https://foo.dev/", null);
        assertThat(Pairs.of(published("foo", "http://www.foo.dev"), repository)).isEqualTo(new Pairing.Linked(
                "the repository github.com/a/foo and the package foo both name https://foo.dev", true));
        assertThat(Pairs.of(published("bar", "http://www.foo.dev"), repository)).isInstanceOf(Pairing.Different.class);
        assertThat(Pairs.of(published("foo", "https://github.com"), repository("github.com/a/foo", "https://github.com",
                null))).isInstanceOf(Pairing.Candidate.class);
    }

    @Test
    void aNameAloneIsACandidate() {
        assertThat(Pairs.of(published("foo"), repository("github.com/a/foo"))).isEqualTo(new Pairing.Candidate(
                "the package foo and the repository github.com/a/foo have the same name; neither names the other"));
        assertThat(Pairs.of(published("foo", "not an address", "UNKNOWN"), repository("github.com/a/foo")))
                .isInstanceOf(Pairing.Candidate.class);
    }

    @Test
    void aSquattedNameIsAnotherThing() {
        assertThat(Pairs.of(published("foo", "https://github.com/b/unrelated"), repository("github.com/a/foo")))
                .isEqualTo(new Pairing.Different(
                        "the package foo names the repository github.com/b/unrelated, not github.com/a/foo"));
    }

    @Test
    void aRepositoryOfThatNameElsewhereMayBeWhereItWas() {
        assertThat(Pairs.of(published("foo", "https://github.com/b/foo"), repository("github.com/a/foo")))
                .isEqualTo(new Pairing.Candidate(
                        "the package foo names the repository github.com/b/foo, not github.com/a/foo; it may have moved"));
    }

    @Test
    void aForkIsNotWhatItWasForkedFrom() {
        SourceRepository fork = repository("github.com/me/foo", "https://foo.dev", "github.com/a/foo");
        assertThat(Pairs.of(published("foo", "https://github.com/a/foo", "https://foo.dev"), fork)).isEqualTo(
                new Pairing.Different("the package foo is published from github.com/a/foo, of which this is a fork"));
        assertThat(Pairs.of(published("foo", "https://github.com/b/foo"), fork)).isInstanceOf(Pairing.Different.class);
    }
}
