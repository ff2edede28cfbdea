package io.github.shownotes.catalogue.web.request;

import java.net.URI;
import java.util.regex.Pattern;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Sends `/projects/` to `/projects`, so that every page has one address.
///
/// Written out because Spring's filter for it keeps leading slashes: to a browser `///host` is another site.
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class TrailingSlash implements WebFilter {
    private static final Pattern OUTER_SLASHES = Pattern.compile("^/+|/+$");

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        String path = request.getPath().value();
        if (path.length() < 2 || !path.endsWith("/")) {
            return chain.filter(exchange);
        }
        String query = request.getURI().getRawQuery();
        exchange.getResponse().setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        exchange.getResponse()
                .getHeaders()
                .setLocation(URI.create("/" + OUTER_SLASHES.matcher(path).replaceAll("") + (query == null
                        ? ""
                        : "?" + query)));
        return exchange.getResponse().setComplete();
    }
}
