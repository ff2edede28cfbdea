package io.github.shownotes.catalogue.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// What an address says of the thing it was linked for: the key it gives for each kind of thing.
public final class Addresses {
    private static final Set<String> FORGES = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org",
            "git.sr.ht");
    /// First parts of a path on GitHub that are no owner.
    private static final Set<String> NO_OWNER = Set.of("about", "apps", "collections", "customer-stories", "enterprise",
            "events", "explore", "features", "issues", "login", "marketplace", "notifications", "orgs", "pulls",
            "readme", "search", "security", "settings", "site", "solutions", "sponsors", "stars", "topics", "trending",
            "users", "user-attachments");
    private static final Set<String> STORES = Set.copyOf(Bundled.lines(Addresses.class, "stores.txt"));
    /// GitLab nests groups; these words end a project's path in its older addresses.
    private static final Set<String> GITLAB_PAGES = Set.of("-", "issues", "tree", "blob", "raw", "merge_requests",
            "wikis", "commits", "commit", "tags", "pipelines", "snippets", "releases");
    private static final Set<String> PACKAGE_PATHS = Set.of("project", "pypi", "p", "simple");
    private static final Pattern PACKAGE_NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?");
    private static final Pattern DOCUMENTATION = Pattern
            .compile("[a-z0-9-]+\\.(?:readthedocs\\.(?:io|org)|rtfd\\.(?:io|org))");
    private static final Pattern HOME = Pattern.compile("(?i)about(?:-me)?(?:\\.html)?|~[\\w-]+|index\\.html");

    private Addresses() {}

    /// Whether an address is the entry of a store rather than a project's own.
    static boolean isStore(CanonicalUrl address) {
        return STORES.contains(address.host());
    }

    /// The key of the project that an address was linked for: its repository or package, else the page itself. Any page
    /// of a repository stands for the repository.
    public static EntityKey project(CanonicalUrl address) {
        EntityKey repository = repository(address);
        if (repository != null) {
            return repository;
        }
        EntityKey published = published(address);
        if (published != null) {
            return published;
        }
        boolean documentation = DOCUMENTATION.matcher(address.host()).matches();
        return new EntityKey(KeyScheme.URL, documentation
                ? "https://" + address.host().replace("rtfd.", "readthedocs.").replace(".org", ".io")
                : address.text());
    }

    /// The key of the article at an address. An issue or a file of a repository is an article of its own.
    public static EntityKey article(CanonicalUrl address) {
        return new EntityKey(KeyScheme.URL, address.text());
    }

    /// The key of the person an address was linked for, or null when the page does not tell: an article is linked for each
    /// of its authors, so only an account or somebody's own site says who it is.
    public static @Nullable EntityKey person(CanonicalUrl address) {
        EntityKey account = Profiles.ofPage(address);
        if (account != null || !address.isWeb() || FORGES.contains(address.host()) || Profiles.isNetwork(address
                .host())) {
            return account;
        }
        boolean home = address.path().isEmpty() || address.path().size() == 1 && HOME.matcher(address.path()
                .getFirst()).matches();
        return home ? new EntityKey(KeyScheme.URL, address.text()) : null;
    }

    private static @Nullable EntityKey repository(CanonicalUrl address) {
        List<String> path = address.path();
        String host = address.host().equals("raw.githubusercontent.com") ? "github.com" : address.host();
        if (path.size() < 2 || !FORGES.contains(host) || host.equals("github.com") && NO_OWNER.contains(path
                .getFirst())) {
            return null;
        }
        int end = 2;
        if (host.equals("gitlab.com")) {
            while (end < path.size() && !GITLAB_PAGES.contains(path.get(end))) {
                end++;
            }
        }
        String name = String.join("/", path.subList(0, end)).toLowerCase(Locale.ROOT);
        return new EntityKey(KeyScheme.REPO, host + "/" + (name.endsWith(".git")
                ? name.substring(0, name.length() - 4)
                : name));
    }

    private static @Nullable EntityKey published(CanonicalUrl address) {
        List<String> path = address.path();
        if (path.size() < 2) {
            return null;
        }
        boolean names = switch (address.host()) {
            case "pypi.org" -> PACKAGE_PATHS.contains(path.getFirst());
            case "pypistats.org" -> path.getFirst().equals("packages");
            case "pepy.tech", "piwheels.org" -> path.getFirst().equals("project");
            case "libraries.io" -> path.getFirst().equals("pypi");
            default -> false;
        };
        String name = path.get(1).toLowerCase(Locale.ROOT);
        return names && PACKAGE_NAME.matcher(name).matches()
                ? new EntityKey(KeyScheme.PYPI, Names.packageName(name))
                : null;
    }
}
