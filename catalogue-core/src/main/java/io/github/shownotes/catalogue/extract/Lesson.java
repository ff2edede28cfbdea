package io.github.shownotes.catalogue.extract;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// What an episode's notes teach about all others.
///
/// @param names the project names they link and that can therefore be recognised elsewhere without a link, each once
/// @param words the words they have: by these it is told whether a name that others teach may stand in them
public record Lesson(List<LearnedName> names, WordFilter words) {
    /// Copies the list.
    public Lesson {
        names = List.copyOf(names);
    }

    /// One address for each name, whatever the order: the first by its characters.
    public static List<LearnedName> agreed(Collection<LearnedName> taught) {
        var agreed = new TreeMap<String, LearnedName>();
        taught.forEach(name -> agreed.merge(name.name(), name, (a, b) -> a.url().compareTo(b.url()) <= 0 ? a : b));
        return List.copyOf(agreed.values());
    }
}
