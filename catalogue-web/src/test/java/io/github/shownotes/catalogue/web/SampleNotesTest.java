package io.github.shownotes.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.Settings;

/// The sample that comes with the program, as somebody sees it who follows every link.
class SampleNotesTest {
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)(#[^\"]*)?\"");
    private static final int AT_LEAST = 150;
    /// What browsers, scripts and forms ask for.
    private static final List<String> NOT_FOLLOWED = List.of("/search/suggestions", "/robots.txt", "/favicon.ico",
            "/api/try");

    /// The addresses that people follow; programs have a document of theirs, robots a map.
    private static List<PathPattern> routes() {
        return Arrays.stream(DirectoryConfiguration.class.getAnnotation(Import.class).value())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(method -> method.getAnnotation(GetMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Arrays.stream(mapping.value()))
                .filter(path -> !path.startsWith("/api/v1") && !NOT_FOLLOWED.contains(path) && !path.startsWith(
                        "/sitemap"))
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Catalogue catalogue = Catalogue.open(Settings.database(Site.memory()));
        catalogue.ingest().ingest(List.of("../data/sample/python-bytes"), null, (step, done, total) -> {});
        try (Site site = Site.of(catalogue)) {
            Deque<String> toVisit = new ArrayDeque<>(List.of("/"));
            Set<String> seen = new HashSet<>(toVisit);
            while (!toVisit.isEmpty()) {
                String path = toVisit.pop();
                String page = site.page(path);
                // Feeds, data and files are there, and lead on by their own rules.
                if (path.startsWith("/api") || !page.startsWith("<!doctype html>")) {
                    continue;
                }
                assertThat(page).as(path).containsOnlyOnce("<h1").containsOnlyOnce("<main").doesNotContain("null");
                LINK.matcher(page)
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        // Filters go together in more ways than anybody can follow: one at a time is enough.
                        .filter(link -> !link.contains("&"))
                        .filter(seen::add)
                        .forEach(toVisit::push);
            }
            assertThat(seen).hasSizeGreaterThan(AT_LEAST);
            assertThat(routes()).as("what no page links")
                    .allMatch(route -> seen.stream()
                            .anyMatch(link -> route.matches(PathContainer.parsePath(link.replaceFirst(
                                    "\\?.*", "")))));
        }
    }
}
