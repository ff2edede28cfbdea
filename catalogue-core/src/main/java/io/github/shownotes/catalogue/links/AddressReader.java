package io.github.shownotes.catalogue.links;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Reads addresses as a browser does: dirt is repaired where its meaning is clear. After the
/// [URL standard](https://url.spec.whatwg.org/).
public final class AddressReader {
    private static final int LONGEST = 8000;
    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    /// `example.org:8080/x` is no scheme named `example.org`.
    private static final Pattern HOST_AND_PORT = Pattern.compile("[^/?#:]+:\\d{1,5}(?:[/?#].*)?", Pattern.DOTALL);
    private static final Pattern PARTS = Pattern.compile("[/\\\\]*([^/\\\\?#]*)([^?#]*)(\\?[^#]*)?(?:#(.*))?",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Cc}\\u00a0]+|[\\s\\p{Cc}\\u00a0]+$");
    private static final Pattern ESCAPED_DOT = Pattern.compile("%2[eE]");
    private static final Set<String> WEB = Set.of("http", "https");
    private static final String KEPT = "!$&'()*+,-./:;=@_~%";

    private AddressReader() {}

    /// What an address as somebody wrote it leads to.
    public static LinkTarget read(String written) {
        String text = clean(written);
        if (text.isEmpty()) {
            return new LinkTarget.Unsupported("there is no address");
        }
        if (text.length() > LONGEST) {
            return new LinkTarget.Unsupported("the address is longer than " + LONGEST + " characters");
        }
        Matcher scheme = SCHEME.matcher(text);
        if (!scheme.matches() || HOST_AND_PORT.matcher(text).matches()) {
            return web("https", text);
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        return WEB.contains(name)
                ? web(name, scheme.group(2))
                : new LinkTarget.Unsupported("addresses with " + name + ": are not visited");
    }

    /// What a redirect's target leads to.
    public static LinkTarget resolve(LinkAddress base, String location) {
        String text = clean(location).replace('\\', '/');
        if (SCHEME.matcher(text).matches()) {
            return read(text);
        }
        if (text.startsWith("//")) {
            return read(base.scheme() + ":" + text);
        }
        String start = base.origin();
        if (text.startsWith("?")) {
            return read(start + base.path() + text);
        }
        if (text.startsWith("#") || text.isEmpty()) {
            return read(base.text() + text);
        }
        return read(start + (text.startsWith("/")
                ? text
                : base.path().substring(0, base.path().lastIndexOf('/') + 1)
                        + text));
    }

    /// Without spaces around it and the line breaks and control characters that browsers leave out.
    private static String clean(String written) {
        return AROUND.matcher(BREAK.matcher(written).replaceAll("")).replaceAll("");
    }

    private static LinkTarget web(String scheme, String rest) {
        Matcher parts = PARTS.matcher(rest);
        if (!parts.matches()) {
            return new LinkTarget.Unsupported("the address cannot be read");
        }
        String authority = parts.group(1).substring(parts.group(1).lastIndexOf('@') + 1);
        Matcher pair = AUTHORITY.matcher(authority);
        String host = pair.matches() ? host(pair.group(1)) : null;
        if (host == null) {
            return new LinkTarget.Unsupported(authority.isEmpty()
                    ? "the address names no host"
                    : "its host is no host name");
        }
        String given = pair.group(2);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = given == null || given.isEmpty() ? usual : Integer.parseInt(given);
        if (port == 0 || port > HIGHEST_PORT) {
            return new LinkTarget.Unsupported("there is no port " + port);
        }
        String query = parts.group(3) == null ? "" : "?" + encoded(parts.group(3).substring(1), "?/");
        String fragment = parts.group(4) == null ? "" : parts.group(4);
        return new LinkTarget.Web(new LinkAddress(scheme, host, port, path(parts.group(2)), query, fragment));
    }

    private static @Nullable String host(String written) {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        String name;
        try {
            String plain = written.contains("%") ? URLDecoder.decode(written, StandardCharsets.UTF_8) : written;
            name = IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        if (!NAME.matcher(name).matches()) {
            return null;
        }
        return Ipv4Literal.isNumeric(name) ? Ipv4Literal.normalised(name) : name;
    }

    /// Without `.` and `..`, and with everything escaped that may not stand in a request.
    private static String path(String written) {
        var parts = new ArrayDeque<String>();
        String[] raw = written.replace('\\', '/').split("/", -1);
        for (int i = 1; i < raw.length; i++) {
            boolean last = i == raw.length - 1;
            String part = ESCAPED_DOT.matcher(raw[i]).replaceAll(".");
            switch (part) {
                case ".." -> {
                    parts.pollLast();
                    if (last) {
                        parts.addLast("");
                    }
                }
                case "." -> {
                    if (last) {
                        parts.addLast("");
                    }
                }
                default -> parts.addLast(encoded(raw[i], ""));
            }
        }
        return "/" + String.join("/", parts);
    }

    private static String encoded(String written, String alsoKept) {
        String text = BROKEN_ESCAPE.matcher(written).replaceAll("%25");
        var out = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0 || alsoKept.indexOf(
                    c) >= 0);
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16))).append(Character
                        .toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
