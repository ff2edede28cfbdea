package io.github.shownotes.catalogue.resolve;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Compares packages with repositories. Pure, and the same from whichever of the two the other was found.
public final class Pairs {
    private static final Set<String> MANY = Set.of("github.com", "gitlab.com", "codeberg.org", "bitbucket.org",
            "python.org",
            "pypi.org", "readthedocs.io", "readthedocs.org", "google.com", "microsoft.com", "medium.com");

    private Pairs() {}

    /// Whether a package is published from a repository.
    ///
    /// To find the package of a repository, ask the index for [SourceRepository#likelyPackage]; to find the repository of a
    /// package, ask the forge for one of [PublishedPackage#repositories].
    public static Pairing of(PublishedPackage published, SourceRepository repository) {
        Set<String> named = published.repositories();
        boolean sameName = Names.isSamePackage(published.name(), repository.name());
        String own = named.stream().filter(repository::is).findFirst().orElse(null);
        if (own != null) {
            return new Pairing.Linked("the package " + published.name() + " names the repository " + own, sameName);
        }
        String parent = repository.parent();
        if (parent != null && named.contains(parent)) {
            return new Pairing.Different("the package " + published.name() + " is published from " + parent
                    + ", of which this is a fork");
        }
        return named.isEmpty()
                ? byPage(published, repository, sameName)
                : elsewhere(published, repository, sameName, named.iterator().next());
    }

    private static Pairing byPage(PublishedPackage published, SourceRepository repository, boolean sameName) {
        String page = sharedPage(published, repository);
        if (page != null && (sameName || CanonicalUrl.of(page).host().equals("pypi.org"))) {
            return new Pairing.Linked("the repository " + repository.address() + " and the package " + published.name()
                    + " both name " + page, sameName);
        }
        return sameName
                ? new Pairing.Candidate(
                        "the package " + published.name() + " and the repository " + repository.address()
                                + " have the same name; neither names the other")
                : new Pairing.Different("neither names the other, and their names differ");
    }

    /// A repository of the same name with another owner may be where this one was once.
    private static Pairing elsewhere(PublishedPackage published, SourceRepository repository, boolean sameName,
            String other) {
        String words = "the package " + published.name() + " names the repository " + other + ", not "
                + repository.address();
        boolean moved = other.endsWith("/" + repository.name()) && repository.parent() == null;
        return sameName && moved ? new Pairing.Candidate(words + "; it may have moved") : new Pairing.Different(words);
    }

    /// The page that the repository names as its home, when it is the package's too.
    private static @Nullable String sharedPage(PublishedPackage published, SourceRepository repository) {
        String homepage = repository.homepage();
        CanonicalUrl page = CanonicalUrl.of(homepage == null ? "" : homepage);
        if (!page.isWeb()) {
            return null;
        }
        EntityKey key = Addresses.project(page);
        boolean shared = switch (key.scheme()) {
            case PYPI -> key.value().equals(Names.packageName(published.name()));
            case URL -> published.pages().contains(key.value()) && !isFrontPageOfMany(page);
            default -> false;
        };
        return shared ? page.text() : null;
    }

    /// The front page of a site with many projects is the home of none in particular.
    private static boolean isFrontPageOfMany(CanonicalUrl page) {
        return page.path().isEmpty() && MANY.contains(page.host());
    }
}
