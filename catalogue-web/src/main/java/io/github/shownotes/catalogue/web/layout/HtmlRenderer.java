package io.github.shownotes.catalogue.web.layout;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;

import io.github.shownotes.catalogue.search.LiveIndex;

/// Turns a template and its model into an answer. Everything that templates print is escaped for where it stands.
public final class HtmlRenderer {
    /// The content type of every page.
    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String TEMPLATES = "io.github.shownotes.catalogue.web.templates";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            HtmlRenderer.class.getClassLoader(), TEMPLATES);

    private final LiveIndex index;

    HtmlRenderer(LiveIndex index) {
        this.index = index;
    }

    /// A page that is there.
    ///
    /// @param request what asked for it
    /// @param template its path under the templates, such as `home/home.jte`
    /// @param model what it shows
    public ResponseEntity<byte[]> page(ServerHttpRequest request, String template, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, Map.of("page", model, "place", Place.of(request, hasManyShows())), output);
        return ResponseEntity.ok().contentType(HTML).body(output.toByteArray());
    }

    private boolean hasManyShows() {
        return index.isReady() && index.ask(asked -> asked.overview().counts().shows() > 1);
    }

    /// A page that has no address of its own.
    ///
    /// @param model the template's one parameter
    public byte[] bytes(String template, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, model, output);
        return output.toByteArray();
    }
}
