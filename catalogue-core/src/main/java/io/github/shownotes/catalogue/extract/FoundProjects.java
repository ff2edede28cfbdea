package io.github.shownotes.catalogue.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The projects of one segment: one for all spellings of a known name.
final class FoundProjects {
    private final KnownNames names;
    private final Map<String, FoundProject> found = new LinkedHashMap<>();

    FoundProjects(KnownNames names) {
        this.names = names;
    }

    /// Adds a finding, or strengthens what was found before.
    FoundProject add(String name, double confidence, String rule, String quote) {
        FoundProject one = found.computeIfAbsent(key(name),
                key -> new FoundProject(spelled(name), confidence, rule, quote));
        one.believe(confidence, rule);
        return one;
    }

    Collection<FoundProject> all() {
        return found.values();
    }

    /// In order of appearance, unsure ones included.
    List<Mention> mentions() {
        return found.values().stream().map(FoundProject::mention).toList();
    }

    /// The name as its makers spell it, where the notes differ only in capitals and hyphens.
    private String spelled(String name) {
        Name known = names.trie().get(name);
        return known != null && known.strength().isProject()
                && ProjectNames.plain(known.name()).equals(ProjectNames.plain(name))
                        ? known.name()
                        : name;
    }

    /// One key for all spellings of a known name.
    private String key(String name) {
        Name known = names.trie().get(name);
        return ProjectNames.plain(known == null || !known.strength().isProject() ? name : known.name());
    }
}
