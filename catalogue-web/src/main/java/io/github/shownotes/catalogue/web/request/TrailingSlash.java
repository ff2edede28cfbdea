package io.github.shownotes.catalogue.web.request;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.reactive.UrlHandlerFilter;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Sends `/projects/` to `/projects`, so that every page has one address.
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class TrailingSlash implements WebFilter {
    private final WebFilter redirect = UrlHandlerFilter.trailingSlashHandler("/**")
            .redirect(HttpStatus.MOVED_PERMANENTLY)
            .build();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return redirect.filter(exchange, chain);
    }
}
