package io.github.shownotes.catalogue.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.source.Person;

/// Who presents the show, under every name they go by.
final class Hosts {
    private final Map<String, String> fullNames = new LinkedHashMap<>();

    Hosts(List<Person> people) {
        for (Person person : people) {
            if (person.role().equals(Person.HOST)) {
                fullNames.put(FoundPeople.plain(person.name()), person.name());
                fullNames.put(FoundPeople.plain(person.givenName()), person.name());
                person.aliases().forEach(alias -> fullNames.put(FoundPeople.plain(alias), person.name()));
            }
        }
    }

    /// Whether a name or handle is a host's.
    boolean contains(String called) {
        return fullNames.containsKey(FoundPeople.plain(called));
    }

    /// Adds a host who is not only the presenter here: the text gives their handle or profile.
    void add(String called, Line line, int start, int end, FoundPeople found) {
        String name = fullNames.get(FoundPeople.plain(called));
        if (name != null) {
            found.add(name, Role.MENTIONED, PersonConfidence.ALONE, "host", line.sentence(start, end));
        }
    }
}
