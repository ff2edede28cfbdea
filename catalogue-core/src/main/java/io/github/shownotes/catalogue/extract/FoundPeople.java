package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The people of one segment: one under name and handle alike.
final class FoundPeople {
    /// How many people an address is compared with.
    private static final int MOST_COMPARED = 200;
    private static final int SHORTEST_LAST_NAME = 4;

    private final List<FoundPerson> found = new ArrayList<>();
    private final Map<String, FoundPerson> byPlainName = new HashMap<>();
    private final Set<String> urls = new HashSet<>();

    /// Adds a finding, or strengthens what was found under the same name or handle before.
    FoundPerson add(String rawName, Role role, double confidence, String rule, String quote) {
        boolean owner = rawName.endsWith("'s") || rawName.endsWith("’s");
        String name = owner ? rawName.substring(0, rawName.length() - 2) : rawName;
        FoundPerson one = byPlainName.get(plain(name));
        if (one == null) {
            one = new FoundPerson(name, confidence, rule, quote);
            found.add(one);
            byPlainName.put(plain(name), one);
        }
        one.has(role);
        one.believe(confidence);
        one.called(name);
        return one;
    }

    void addUrl(FoundPerson person, String url) {
        person.linkedAt(url);
        urls.add(url);
    }

    void addHandle(FoundPerson person, String handle) {
        person.handle(handle);
        byPlainName.putIfAbsent(plain(handle), person);
    }

    /// Adds a profile with the handle that its address spells.
    void addProfile(FoundPerson person, String url) {
        addUrl(person, url);
        String handle = ProfileLinks.handleOf(url);
        if (handle != null) {
            addHandle(person, "@" + handle);
        }
    }

    /// Whether somebody's address is known already.
    boolean isLinked(String url) {
        return urls.contains(url);
    }

    /// The person found so far whose name stands in an address, or null.
    @Nullable
    FoundPerson whoseAddress(String url) {
        String plain = plain(url);
        for (FoundPerson one : found.subList(0, Math.min(found.size(), MOST_COMPARED))) {
            String last = plain(one.name().substring(one.name().lastIndexOf(' ') + 1));
            if (last.length() >= SHORTEST_LAST_NAME && plain.contains(last)) {
                return one;
            }
        }
        return null;
    }

    List<FoundPerson> all() {
        return List.copyOf(found);
    }

    /// In order of appearance, unsure ones included.
    List<Mention> mentions() {
        return found.stream().map(FoundPerson::mention).toList();
    }

    /// Who wrote the segment's subject, as far as it says.
    List<String> authors() {
        return found.stream().filter(one -> one.is(Role.AUTHOR) && one.isSure()).map(FoundPerson::name).toList();
    }

    static String plain(String name) {
        return ProjectNames.plain(name.toLowerCase(Locale.ROOT));
    }
}
