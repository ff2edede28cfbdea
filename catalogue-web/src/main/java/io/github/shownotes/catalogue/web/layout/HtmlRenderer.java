package io.github.shownotes.catalogue.web.layout;

import java.nio.charset.StandardCharsets;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Turns a template and its model into an answer. Everything that templates print is escaped for where it stands.
public final class HtmlRenderer {
    /// The content type of every page.
    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String TEMPLATES = "io.github.shownotes.catalogue.web.templates";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html,
            HtmlRenderer.class.getClassLoader(), TEMPLATES);

    /// A page that is there.
    ///
    /// @param template its path under the templates, such as `home/home.jte`
    /// @param model the template's one parameter
    public ResponseEntity<byte[]> page(String template, Object model) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .body(bytes(template, model));
    }

    /// A page that says why there is no other.
    public ResponseEntity<byte[]> page(HttpStatusCode status, String template, Object model) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .body(bytes(template, model));
    }

    /// The page itself.
    public byte[] bytes(String template, Object model) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template, model, output);
        return output.toByteArray();
    }
}
