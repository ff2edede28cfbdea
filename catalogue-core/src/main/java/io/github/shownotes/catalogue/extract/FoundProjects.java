package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The projects of one segment: one for all spellings of a known name.
final class FoundProjects {
    private final KnownNames names;
    private final Map<String, FoundProject> found = new LinkedHashMap<>();

    FoundProjects(KnownNames names) {
        this.names = names;
    }

    /// Adds a finding, or strengthens what was found before.
    FoundProject add(String name, double confidence, String rule, String quote) {
        Name known = names.trie().get(name);
        String key = key(name, known);
        FoundProject one = found.get(key);
        if (one == null) {
            one = new FoundProject(spelled(name, known), confidence, rule, quote);
            found.put(key, one);
        }
        one.believe(confidence, rule);
        return one;
    }

    /// Adds a name that stands in a line, or strengthens what was found before.
    FoundProject add(Occurrence name, Line line) {
        String key = key(name.surface(), name.known());
        FoundProject one = found.get(key);
        if (one == null) {
            one = new FoundProject(spelled(name.surface(), name.known()), name.confidence(), name.rule(),
                    line.sentence(name.start(), name.end()));
            found.put(key, one);
        }
        one.believe(name.confidence(), name.rule());
        return one;
    }

    Collection<FoundProject> all() {
        return found.values();
    }

    /// In order of appearance, unsure ones included.
    List<Mention> mentions() {
        var mentions = new ArrayList<Mention>(found.size());
        found.values().forEach(one -> mentions.add(one.mention()));
        return mentions;
    }

    /// The name as its makers spell it, where the notes differ only in capitals and hyphens.
    private static String spelled(String name, @Nullable Name known) {
        return known != null && known.strength().isProject() && known.plain().equals(ProjectNames.plain(name))
                ? known.name()
                : name;
    }

    /// One key for all spellings of a known name.
    private static String key(String name, @Nullable Name known) {
        return known == null || !known.strength().isProject() ? ProjectNames.plain(name) : known.plain();
    }
}
