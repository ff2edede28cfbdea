package io.github.shownotes.catalogue.web.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A link that leaves the site. There is none but to `http` and `https` addresses with a host that is no bare word: those stand in
/// examples, such as `http://localhost:8000`.
///
/// @param href the address
/// @param host where it leads, without `www.`
/// @param label the address as a reader wants to see it
public record OutsideLink(String href, String host, String label) {
    private static final int LONGEST_LABEL = 80;

    /// The link to an address that came from outside, unless it is none that may be followed.
    public static Optional<OutsideLink> to(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        String bare = address.strip();
        String scheme = bare.substring(0, Math.max(0, bare.indexOf(':'))).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        return host(bare).filter(host -> host.indexOf('.') >= 0 || host.indexOf(':') >= 0).map(host -> {
            String plain = host.startsWith("www.") ? host.substring("www.".length()) : host;
            return new OutsideLink(bare, plain, label(bare, host, plain));
        });
    }

    private static Optional<String> host(String address) {
        try {
            // Show notes hold addresses with characters that belong escaped; a browser follows them all the same.
            return Optional
                    .ofNullable(new URI(address.replaceAll("[^\\x21-\\x7e]|[\"<>\\[\\\\\\]^`{|}]", "_")).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String label(String address, String host, String plain) {
        int path = address.toLowerCase(Locale.ROOT).indexOf(host.toLowerCase(Locale.ROOT)) + host.length();
        String label = plain + address.substring(path);
        String bare = label.endsWith("/") ? label.substring(0, label.length() - 1) : label;
        return bare.length() > LONGEST_LABEL ? bare.substring(0, LONGEST_LABEL) + "…" : bare;
    }
}
