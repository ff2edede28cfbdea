package io.github.shownotes.catalogue.links;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.netty.handler.codec.http.cookie.ClientCookieDecoder;
import io.netty.handler.codec.http.cookie.Cookie;

/// The cookies of one link's redirects: many sites redirect in circles without them. Forgotten with the link.
final class Cookies {
    private static final int MOST = 50;

    private final Map<String, Cookie> byDomainAndName = new LinkedHashMap<>();

    /// Takes what an answer sets.
    void take(LinkAddress from, Answer.Response response) {
        String set = response.header("set-cookie");
        if (set == null) {
            return;
        }
        for (String line : set.split("\n")) {
            Cookie cookie = ClientCookieDecoder.LAX.decode(line);
            if (cookie != null && byDomainAndName.size() < MOST) {
                byDomainAndName.put(domain(cookie, from) + " " + cookie.name(), cookie);
            }
        }
    }

    /// The header for a request; empty for none.
    String header(LinkAddress to) {
        var header = new StringBuilder();
        byDomainAndName.forEach((key, cookie) -> {
            String domain = key.substring(0, key.indexOf(' '));
            boolean sameHost = to.host().equals(domain) || to.host().endsWith("." + domain);
            if (sameHost && (!cookie.isSecure() || to.isSecure()) && cookie.maxAge() != 0) {
                header.append(header.isEmpty() ? "" : "; ").append(cookie.name()).append('=').append(cookie.value());
            }
        });
        return header.toString();
    }

    /// The host that sets it, or the domain above that it names. A name without a dot is nobody's domain.
    private static String domain(Cookie cookie, LinkAddress from) {
        String named = cookie.domain() == null ? "" : cookie.domain().toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
        return named.contains(".") && from.host().endsWith("." + named) ? named : from.host();
    }
}
