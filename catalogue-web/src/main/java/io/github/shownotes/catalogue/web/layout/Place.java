package io.github.shownotes.catalogue.web.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// Where a page is, as whoever asks for it knows the site.
///
/// @param site the scheme, host and port, without a slash at the end
/// @param path the path that was asked for
/// @param manyShows whether the site has several shows, so that an episode's number alone does not say which it is
public record Place(String site, String path, boolean manyShows) {
    /// Where a request was sent.
    static Place of(ServerHttpRequest request, boolean manyShows) {
        return new Place(site(request), request.getURI().getRawPath(), manyShows);
    }

    /// Where the site is that got a request; without a slash at the end.
    public static String site(ServerHttpRequest request) {
        return request.getURI().getScheme() + "://" + request.getURI().getRawAuthority();
    }

    /// The one address of a page that may be asked for under several.
    ///
    /// @param canonical its path and query, or null when the path says it all
    public String address(@Nullable String canonical) {
        return site + (canonical == null ? path : canonical);
    }
}
