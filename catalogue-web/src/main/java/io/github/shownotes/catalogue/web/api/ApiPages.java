package io.github.shownotes.catalogue.web.api;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.request.BadParameter;
import io.github.shownotes.catalogue.web.request.Parameters;

/// The interface for programs, described, and a page to try it that needs no script.
@Controller
public final class ApiPages {
    private static final int MOST_VALUES = 20;

    private final ApiDocument document = ApiDocument.bundled();
    private final HtmlRenderer renderer;

    ApiPages(HtmlRenderer renderer) {
        this.renderer = renderer;
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> page(ServerHttpRequest request) {
        return renderer.page(request, "api/try.jte", document);
    }

    @GetMapping(ThingsApi.ROOT + "/openapi.json")
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(document.bytes());
    }

    /// Puts the address of a request together from a form, and goes there.
    @GetMapping("/api/try")
    ResponseEntity<byte[]> go(ServerHttpRequest request) {
        Parameters given = Parameters.of(request);
        String path = given.text("path");
        ApiDocument.Operation operation = document.operations()
                .stream()
                .filter(candidate -> candidate.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new BadParameter("“path” takes one of the addresses on the page before."));
        String address = operation.path();
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (ApiDocument.Parameter parameter : operation.parameters()) {
            List<String> values = given.texts(parameter.name(), MOST_VALUES);
            if (!parameter.inPath()) {
                query.put(parameter.name(), values);
            } else if (values.isEmpty()) {
                throw new BadParameter("“" + parameter.name() + "” has to be given.");
            } else {
                address = address.replace("{" + parameter.name() + "}", URLEncoder.encode(values.getFirst(),
                        StandardCharsets.UTF_8).replace("+", "%20"));
            }
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Address.withAll(address, query)))
                .build();
    }
}
