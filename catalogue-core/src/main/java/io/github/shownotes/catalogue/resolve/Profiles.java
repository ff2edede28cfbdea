package io.github.shownotes.catalogue.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// Whose account an address or a handle is.
final class Profiles {
    private static final Map<String, List<Site>> SITES = sites();
    private static final Map<String, String> PAGES = pages();
    private static final String FEDIVERSE = "mastodon";
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{N}._~-]{1,100}");
    private static final String AT_SIGN = "@";

    private Profiles() {}

    /// The account that a page belongs to, or null when it is nobody's profile or post.
    static @Nullable EntityKey ofPage(CanonicalUrl page) {
        List<Site> sites = SITES.get(page.host());
        if (sites == null && page.host().endsWith(".linkedin.com")) {
            sites = SITES.get("linkedin.com");
        }
        if (sites == null) {
            return fediverse(page);
        }
        for (Site site : sites) {
            String handle = site.handle(page.path());
            if (handle != null && HANDLE.matcher(handle).matches()) {
                return key(site.network, handle);
            }
        }
        return null;
    }

    /// Whether a host belongs to many people.
    static boolean isNetwork(String host) {
        return SITES.containsKey(host);
    }

    /// The account that a handle with its leading `@` names.
    ///
    /// A handle alone does not say its network. Show notes mean Twitter by it, unless an address of the same mention
    /// says otherwise; that is for the caller to see.
    static @Nullable EntityKey ofHandle(String written) {
        String handle = written.strip();
        handle = handle.startsWith(AT_SIGN) ? handle.substring(1) : handle;
        int at = handle.indexOf('@');
        if (at > 0 && handle.indexOf('.', at) > 0) {
            return key(FEDIVERSE, handle);
        }
        if (!HANDLE.matcher(handle).matches()) {
            return null;
        }
        return key(handle.indexOf('.') > 0 ? "bsky" : "twitter", handle);
    }

    /// The page of an account, or null when its network is not known.
    static @Nullable String page(String account) {
        int slash = account.indexOf('/');
        String network = account.substring(0, Math.max(slash, 0));
        String handle = account.substring(slash + 1);
        int at = handle.indexOf('@');
        if (network.equals(FEDIVERSE)) {
            return at < 0 ? null : "https://" + handle.substring(at + 1) + "/@" + handle.substring(0, at);
        }
        return PAGES.containsKey(network) ? PAGES.get(network) + handle : null;
    }

    /// What somebody is called on a network: `simonw` for `twitter/simonw`, `mastodon/simonw@example.social` and
    /// `bsky/simonw.example.net`.
    static String user(String account) {
        String handle = account.substring(account.indexOf('/') + 1);
        return handle.split("[@.]", 2)[0];
    }

    /// `@user` or `@user@home` anywhere else is a server of the fediverse.
    private static @Nullable EntityKey fediverse(CanonicalUrl page) {
        for (String part : page.path().subList(0, Math.min(2, page.path().size()))) {
            if (part.startsWith(AT_SIGN) && part.length() > 1) {
                String user = part.substring(1);
                return key(FEDIVERSE, user.indexOf('@') > 0 ? user : user + AT_SIGN + page.host());
            }
        }
        return null;
    }

    private static EntityKey key(String network, String handle) {
        return new EntityKey(KeyScheme.HANDLE, network + "/" + handle.toLowerCase(Locale.ROOT));
    }

    private static Map<String, List<Site>> sites() {
        var sites = new HashMap<String, List<Site>>();
        for (String line : Bundled.lines(Profiles.class, "profiles.tsv")) {
            String[] columns = line.split("\t", -1);
            sites.computeIfAbsent(columns[1], host -> new ArrayList<>())
                    .add(new Site(columns[0], columns[1], columns[2],
                            columns[3].equals("posts"), Set.of(columns[4].split(","))));
        }
        return sites;
    }

    /// What stands before the handle in the address of a profile, for each network.
    private static Map<String, String> pages() {
        var pages = new HashMap<String, String>();
        for (List<Site> ofHost : SITES.values()) {
            for (Site site : ofHost) {
                String prefix = site.prefix.isEmpty() || site.prefix.equals(AT_SIGN) ? site.prefix : site.prefix + "/";
                // The shorter of two forms is the profile itself.
                pages.merge(site.network, "https://" + site.host + "/" + prefix, (one, other) -> one.length() <= other
                        .length() ? one : other);
            }
        }
        return pages;
    }

    /// One line of the table.
    private record Site(String network, String host, String prefix, boolean posts, Set<String> reserved) {
        @Nullable
        String handle(List<String> path) {
            boolean marked = prefix.equals(AT_SIGN);
            int at = prefix.isEmpty() || marked ? 0 : 1;
            if (path.size() <= at || path.size() > at + 1 && !posts || at == 1 && !path.getFirst().equals(prefix)) {
                return null;
            }
            String part = path.get(at);
            boolean hasMark = part.startsWith(AT_SIGN);
            String handle = hasMark ? part.substring(1) : part;
            return marked && !hasMark || reserved.contains(handle.toLowerCase(Locale.ROOT)) ? null : handle;
        }
    }
}
