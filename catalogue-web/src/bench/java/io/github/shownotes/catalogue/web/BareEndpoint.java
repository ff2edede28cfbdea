package io.github.shownotes.catalogue.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/// What a site is compared with: WebFlux without anything else, answering `/N` with a constant page of N bytes. Prints its
/// port and ends when its standard input does.
final class BareEndpoint {
    private BareEndpoint() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> pages = new ConcurrentHashMap<>();
        var handler = RouterFunctions.toHttpHandler(route(GET("/{bytes}"), request -> ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .bodyValue(pages.computeIfAbsent(request.pathVariable("bytes"), bytes -> "x".repeat(Integer.parseInt(
                        bytes))))));
        DisposableServer server = HttpServer.create()
                .host(DirectoryServer.LOOPBACK)
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(handler))
                .bindNow();
        System.out.println(server.port());
        System.in.transferTo(OutputStream.nullOutputStream());
        server.disposeNow();
    }
}
