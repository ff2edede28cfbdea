package io.github.shownotes.catalogue.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Page;

/// Looks for barriers in a page by the rules of axe. Run in the page itself and for violations only: the library's own builder
/// also carries every rule that was kept out of the browser and back, which takes ten times as long.
final class Axe {
    private static final String RUN = """
                                      options => axe.run(document, { resultTypes: ["violations"], ...options })
                                          .then(result => result.violations.map(rule => rule.id + " at " + rule.nodes[0].html))
                                      """;
    private static final Map<String, Object> ALL = Map.of();
    private static final Map<String, Object> COLOURS = Map.of("runOnly", List.of("color-contrast"));

    private final String script;

    Axe() {
        try (InputStream axe = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            script = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with the page as it is shown: each rule with the first element that breaks it.
    List<String> barriers(Page page) {
        return broken(page, ALL);
    }

    /// What is wrong with its colours; all else is the same in every theme.
    List<String> faintColours(Page page) {
        return broken(page, COLOURS);
    }

    private List<String> broken(Page page, Map<String, Object> options) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(script);
        }
        return ((List<?>) page.evaluate(RUN, options)).stream().map(String::valueOf).toList();
    }
}
