package io.github.shownotes.catalogue.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Person;

/// The people who may bring a topic, under every name that the notes call them by.
final class Presenters {
    private final Map<String, String> byName = new HashMap<>();

    Presenters(List<Person> hosts) {
        for (Person host : hosts) {
            String presenter = host.givenName();
            add(presenter, presenter);
            add(host.name(), presenter);
            add(initials(host.name()), presenter);
            host.aliases().forEach(alias -> add(alias, presenter));
        }
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : name;
    }

    void add(String name, String presenter) {
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), presenter);
    }

    boolean knows(String name) {
        return byName.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /// The presenter of that name as the show calls them; the name itself for somebody new.
    @Nullable
    String called(@Nullable String name) {
        return name == null ? null : byName.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }
}
