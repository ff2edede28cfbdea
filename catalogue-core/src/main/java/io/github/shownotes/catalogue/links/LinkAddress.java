package io.github.shownotes.catalogue.links;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/// The address of a page, repaired and ready to be sent. Never holds a user name or password.
///
/// @param scheme `http` or `https`
/// @param host in lower case and ASCII; an IPv6 address in brackets
/// @param port never -1
/// @param path begins with a slash, percent-encoded
/// @param query with its question mark, percent-encoded; empty for none
/// @param fragment without its hash, as written; empty for none
public record LinkAddress(String scheme, String host, int port, String path, String query, String fragment) {
    /// The host with its port: what pace and concurrency are counted by.
    public String authority() {
        return host + ":" + port;
    }

    /// The host, with its port unless that is the usual one.
    public String hostAndPort() {
        return isUsualPort() ? host : authority();
    }

    /// Scheme, host and port.
    public String origin() {
        return scheme + "://" + hostAndPort();
    }

    /// What is asked for: everything but the fragment.
    public String text() {
        return origin() + path + query;
    }

    /// For the client.
    public URI uri() {
        return URI.create(text());
    }

    /// Whether requests to it are encrypted.
    public boolean isSecure() {
        return scheme.equals("https");
    }

    /// Whether its host is a bare word, as in examples (`http://localhost:8000`) and in what a word was taken for by mistake
    /// (`http://and`). No public site has such a name.
    boolean isExample() {
        return host.indexOf('.') < 0 && host.indexOf(':') < 0;
    }

    /// Whether it is the site's root: nothing after the host.
    public boolean isRoot() {
        return path.equals("/") && query.isEmpty();
    }

    /// The address of another path on the same host.
    public LinkAddress withPath(String other) {
        return new LinkAddress(scheme, host, port, other, "", "");
    }

    /// The same page, with the place of another address when this one has none, as browsers do on redirects.
    public LinkAddress inheriting(String otherFragment) {
        return fragment.isEmpty() ? new LinkAddress(scheme, host, port, path, query, otherFragment) : this;
    }

    /// The host without `www.`.
    public String site() {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// The last part of the path that is not empty; empty for a root.
    public String lastSegment() {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return end <= 0 ? "" : path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    }

    /// Everything up to the slash before the last part of the path: `/blog/2020/`.
    public String folder() {
        int end = path.endsWith("/") ? path.length() - 1 : path.length();
        return end <= 0 ? "/" : path.substring(0, path.lastIndexOf('/', end - 1) + 1);
    }

    private boolean isUsualPort() {
        return port == (isSecure() ? 443 : 80);
    }

    /// A header's value in which a server wrote UTF-8 where HTTP has Latin-1.
    static String headerText(String value) {
        boolean raw = value.chars().anyMatch(c -> c > 0x7f);
        return raw && value.chars().allMatch(c -> c <= 0xff)
                ? new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : value;
    }
}
