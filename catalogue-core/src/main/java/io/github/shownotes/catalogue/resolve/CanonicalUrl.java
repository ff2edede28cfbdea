package io.github.shownotes.catalogue.resolve;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Bundled;

/// An address in the one form that its many spellings share.
///
/// Folded are: scheme, `www.`, default port, case of the host, slash at the end, fragment, tracking parameters, and other
/// host names of the same site. The case of the path is kept but for sites that do not care. What is no web address stays
/// as it is; nothing is ever refused.
///
/// @param text the whole address: `https://example.org/page`
/// @param host the host without `www.`; empty when this is no web address
/// @param path the parts of the path between the slashes, none of them empty
public record CanonicalUrl(String text, String host, List<String> path) {
    private static final Pattern WEB = Pattern.compile("(?is)(?:(https?):)?//([^/?#\\s@]+)([^?#]*)(\\?[^#]*)?(#.*)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)https?://");
    private static final Pattern BARE = Pattern.compile("(?i)[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:[/?#].*)?");
    /// Browsers leave these out of an address too.
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]]+?)\\.*(?::(\\d{0,5}))?");
    private static final Pattern VALUE = Pattern.compile("=.*");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final Map<String, String> SAME_SITE = Map.of("x.com", "twitter.com", "mobile.twitter.com",
            "twitter.com", "m.facebook.com", "facebook.com", "pypi.python.org", "pypi.org", "m.youtube.com",
            "youtube.com", "old.reddit.com", "reddit.com", "np.reddit.com", "reddit.com");
    /// Sites where the first two parts of a path are a name whose case does not matter; what follows may be a file.
    private static final Set<String> FORGES = Set.of("github.com", "gitlab.com", "bitbucket.org", "codeberg.org",
            "raw.githubusercontent.com");
    private static final Set<String> NO_CASE = Set.of("pypi.org", "twitter.com", "bsky.app");
    private static final Set<String> NO_QUERY = Set.of("twitter.com", "pypi.org");
    private static final List<String> TRACKING = Bundled.lines(CanonicalUrl.class, "tracking-parameters.txt");

    /// Copies the list.
    public CanonicalUrl {
        path = List.copyOf(path);
    }

    /// The canonical form of an address as notes give it.
    public static CanonicalUrl of(String address) {
        String bare = (isPrintable(address) ? address : UNPRINTABLE.matcher(address).replaceAll("")).strip();
        Matcher web = WEB.matcher(BARE.matcher(bare).matches() ? "//" + bare : bare);
        if (!web.matches()) {
            return new CanonicalUrl(bare, "", List.of());
        }
        Matcher authority = AUTHORITY.matcher(web.group(2));
        if (!authority.matches()) {
            return new CanonicalUrl(bare, "", List.of());
        }
        String host = host(authority.group(1));
        String port = authority.group(2);
        boolean usual = port == null || port.isEmpty() || port.equals("80") || port.equals("443");
        List<String> path = path(web.group(3), host);
        String query = NO_QUERY.contains(host) || web.group(4) == null ? "" : query(web.group(4).substring(1));
        String text = "https://" + host + (usual ? "" : ":" + port) + (path.isEmpty()
                ? ""
                : "/" + String.join("/",
                        path))
                + query + route(web.group(5));
        return new CanonicalUrl(text, host, path);
    }

    /// An address to be linked: as the notes give it, so that it surely works, but without tracking parameters and never
    /// without its scheme. What is no web address stays as it is.
    public static String linkable(String address) {
        String bare = address.strip();
        CanonicalUrl canonical = of(bare);
        if (!canonical.isWeb() || !SCHEME.matcher(bare).lookingAt()) {
            return canonical.text();
        }
        int question = bare.indexOf('?');
        int hash = bare.indexOf('#');
        if (question < 0 || hash >= 0 && hash < question) {
            return bare;
        }
        int end = hash < 0 ? bare.length() : hash;
        return bare.substring(0, question) + query(bare.substring(question + 1, end)) + bare.substring(end);
    }

    /// Whether it leads to a page on the web.
    public boolean isWeb() {
        return !host.isEmpty();
    }

    /// The form it has in an index of limited width; every two addresses differ in it too.
    public String indexed() {
        return EntityKey.bounded(text);
    }

    /// Whether all of it is printable ASCII, as nearly every address is.
    private static boolean isPrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static String host(String written) {
        String host = written.toLowerCase(Locale.ROOT);
        try {
            host = isPrintable(host) ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            // No host name of the domain name system; compared as written.
        }
        while (host.startsWith("www.") && host.indexOf('.', 4) > 0) {
            host = host.substring(4);
        }
        return SAME_SITE.getOrDefault(host, host);
    }

    private static List<String> path(String written, String host) {
        var parts = new ArrayList<String>();
        for (String part : written.strip().split("/")) {
            if (!part.isBlank()) {
                boolean name = NO_CASE.contains(host) || FORGES.contains(host) && parts.size() < 2;
                String escaped = escaped(part);
                parts.add(name ? escaped.toLowerCase(Locale.ROOT) : escaped);
            }
        }
        return parts;
    }

    /// Escapes in upper case, spaces escaped, harmless characters not.
    private static String escaped(String part) {
        String text = part.strip().replace(" ", "%20");
        if (text.indexOf('%') < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group().substring(1), 16);
            boolean harmless = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return harmless ? String.valueOf(c) : found.group().toUpperCase(Locale.ROOT);
        });
    }

    private static String query(String written) {
        var kept = new ArrayList<String>();
        for (String parameter : written.split("&")) {
            String name = VALUE.matcher(parameter).replaceFirst("").toLowerCase(Locale.ROOT);
            if (!parameter.isBlank() && TRACKING.stream().noneMatch(tracking -> isTracking(name, tracking))) {
                kept.add(parameter.strip());
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    private static boolean isTracking(String name, String tracking) {
        return tracking.endsWith("*")
                ? name.startsWith(tracking.substring(0, tracking.length() - 1))
                : name.equals(tracking);
    }

    /// Some sites keep the page's own address behind the hash: that part is no place in the page.
    private static String route(@Nullable String fragment) {
        if (fragment == null || fragment.length() < 3) {
            return "";
        }
        return fragment.startsWith("#/") || fragment.startsWith("#!") ? fragment : "";
    }
}
