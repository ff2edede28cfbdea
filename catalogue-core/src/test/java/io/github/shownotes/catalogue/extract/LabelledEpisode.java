package io.github.shownotes.catalogue.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Show notes that a person labelled.
///
/// @param number the episode's number
/// @param segments its segments in order
record LabelledEpisode(int number, List<LabelledSegment> segments) {
    /// One segment.
    ///
    /// @param kind its kind's label
    /// @param presenter who brings it; empty when nobody does
    /// @param title its heading
    /// @param links its links
    /// @param projects the projects it names
    /// @param articles the articles it names
    /// @param people the people it names
    /// @param optional names that are neither right nor wrong
    record LabelledSegment(String kind, String presenter, String title, List<LabelledLink> links,
            List<LabelledThing> projects, List<LabelledThing> articles, List<LabelledThing> people,
            List<String> optional) {}

    /// A link and the kinds that are right for it.
    record LabelledLink(String url, List<String> kinds) {}

    /// A project, an article or a person.
    ///
    /// @param names its name or title first, then its aliases
    /// @param urls its addresses in the segment
    /// @param roles a person's roles; else empty
    record LabelledThing(List<String> names, List<String> urls, List<String> roles) {
        String name() {
            return names.isEmpty() ? "" : names.getFirst();
        }
    }

    /// Every labelled episode of a folder, by number.
    static List<LabelledEpisode> readAll(Path folder) {
        var mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(folder)) {
            var episodes = new ArrayList<LabelledEpisode>();
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                episodes.add(episode(mapper.readTree(Files.readString(file))));
            }
            return episodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledEpisode episode(JsonNode json) {
        var segments = new ArrayList<LabelledSegment>();
        for (JsonNode segment : json.path("segments")) {
            segments.add(new LabelledSegment(segment.path("kind").asString(""), segment.path("presenter").asString(""),
                    segment.path("title").asString(""), links(segment.path("links")), things(segment.path("projects")),
                    things(segment.path("articles")), things(segment.path("people")),
                    texts(segment.path("optional"))));
        }
        return new LabelledEpisode(json.path("episode").asInt(), segments);
    }

    private static List<LabelledLink> links(JsonNode json) {
        var links = new ArrayList<LabelledLink>();
        for (JsonNode link : json) {
            links.add(new LabelledLink(link.path("url").asString(""), texts(link.path("kinds"))));
        }
        return links;
    }

    private static List<LabelledThing> things(JsonNode json) {
        var things = new ArrayList<LabelledThing>();
        for (JsonNode thing : json) {
            var names = new ArrayList<String>();
            names.add(thing.path("name").asString(thing.path("title").asString("")));
            names.addAll(texts(thing.path("aliases")));
            things.add(new LabelledThing(names, texts(thing.path("urls")), texts(thing.path("roles"))));
        }
        return things;
    }

    private static List<String> texts(JsonNode json) {
        var texts = new ArrayList<String>();
        for (JsonNode text : json) {
            texts.add(text.asString(""));
        }
        return texts;
    }
}
