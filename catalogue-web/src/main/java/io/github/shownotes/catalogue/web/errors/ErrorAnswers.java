package io.github.shownotes.catalogue.web.errors;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import io.github.shownotes.catalogue.search.IndexNotReadyException;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;

/// Answers every request that failed: with a page for readers, with a problem detail (RFC 9457) for programs.
/// Never touches the database, so that it can answer while that is away.
@Order(ErrorAnswers.BEFORE_SPRING_BOOT)
public final class ErrorAnswers implements WebExceptionHandler {
    static final int BEFORE_SPRING_BOOT = -2;

    private static final System.Logger LOG = System.getLogger(ErrorAnswers.class.getName());

    private final HtmlRenderer renderer;
    private final JsonMapper json;

    ErrorAnswers(HtmlRenderer renderer, JsonMapper json) {
        this.renderer = renderer;
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable cause) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return Mono.error(cause);
        }
        Failure failure = Failure.of(cause);
        // That the first index takes a while is no fault of anybody.
        if (failure.status().is5xxServerError() && !(cause instanceof IndexNotReadyException)) {
            LOG.log(Level.ERROR,
                    "No answer to " + exchange.getRequest().getMethod() + " " + exchange.getRequest().getPath(),
                    cause);
        }
        boolean program = isProgram(exchange.getRequest().getPath().value());
        byte[] body = program
                ? problem(failure)
                : renderer.bytes("errors/error.jte", new ErrorPage(failure.status().value(), failure.heading(), failure
                        .reason(), failure.suggestions()));
        response.setStatusCode(failure.status());
        response.getHeaders().putAll(failure.headers());
        response.getHeaders().setContentType(program ? MediaType.APPLICATION_PROBLEM_JSON : HtmlRenderer.HTML);
        response.getHeaders().setContentLength(body.length);
        DataBuffer buffer = response.bufferFactory().wrap(body);
        return response.writeWith(Mono.just(buffer));
    }

    private static boolean isProgram(String path) {
        return path.startsWith("/api/v1") || path.endsWith(".json");
    }

    private byte[] problem(Failure failure) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", failure.heading());
        problem.put("status", failure.status().value());
        problem.put("detail", failure.reason());
        List<Map<String, String>> suggestions = failure.suggestions()
                .stream()
                .map(ErrorAnswers::suggestion)
                .toList();
        if (!suggestions.isEmpty()) {
            problem.put("suggestions", suggestions);
        }
        return json.writeValueAsBytes(problem);
    }

    private static Map<String, String> suggestion(EntityRow thing) {
        return Map.of("name", thing.name(), "kind", thing.kind().label(), "url", "/api/v1" + Address.of(thing));
    }
}
