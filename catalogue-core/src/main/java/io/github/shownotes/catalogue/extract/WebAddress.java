package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// An address split for looking it up: no scheme, no `www.`, no credentials, no port, no tracking parameters.
///
/// @param host lower case
/// @param rest path, query and fragment; begins with `/`
record WebAddress(String host, String rest) {
    /// No address that a person shares is longer; what is longer is cut so that matching stays cheap.
    private static final int MAX_LENGTH = 600;
    private static final Pattern TRACKING = Pattern.compile("(?i)(?<=[?&])utm_[^&#]*&?");
    private static final Pattern DANGLING = Pattern.compile("[?&](?=#|$)");

    /// The parts of a web address, or null when it is none.
    static @Nullable WebAddress of(String url) {
        String bare = url.strip();
        int scheme = bare.indexOf("://");
        if (scheme >= 0) {
            if (!bare.regionMatches(true, 0, "http", 0, 4) || scheme > 5) {
                return null;
            }
            // Cut before it is copied: every piece of a long line asks for the whole of the address that it shows.
            bare = bare.substring(scheme + 3, Math.min(bare.length(), scheme + 3 + MAX_LENGTH));
        } else if (bare.startsWith("//")) {
            bare = bare.substring(2);
        } else if (bare.indexOf(':') >= 0 && bare.indexOf(':') < Math.max(bare.indexOf('/'), 8)) {
            return null;
        }
        bare = bare.length() > MAX_LENGTH ? bare.substring(0, MAX_LENGTH) : bare;
        int end = 0;
        while (end < bare.length() && "/?#".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        String host = bare.substring(0, end).toLowerCase(Locale.ROOT);
        host = host.substring(host.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        host = port >= 0 ? host.substring(0, port) : host;
        host = host.startsWith("www.") ? host.substring(4) : host;
        String rest = bare.substring(end);
        if (rest.indexOf("utm_") >= 0) {
            rest = DANGLING.matcher(TRACKING.matcher(rest).replaceAll("")).replaceAll("");
        }
        return host.isEmpty() ? null : new WebAddress(host, rest.startsWith("/") ? rest : "/" + rest);
    }

    /// The path without query and fragment.
    String path() {
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        return rest.substring(0, end);
    }

    /// The parts of the path that are not empty.
    String[] segments() {
        String path = path();
        var segments = new ArrayList<String>();
        for (String segment : path.split("/")) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments.toArray(String[]::new);
    }
}
