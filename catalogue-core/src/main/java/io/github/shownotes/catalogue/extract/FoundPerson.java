package io.github.shownotes.catalogue.extract;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A person as pieced together from the places of a segment that speak of them.
final class FoundPerson {
    private final Set<String> urls = new LinkedHashSet<>();
    private final Set<String> handles = new LinkedHashSet<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final String rule;
    private final String quote;
    private String name;
    private double confidence;
    private boolean maker;
    private boolean spokenOf;

    FoundPerson(String name, double confidence, String rule, String quote) {
        this.name = name;
        this.confidence = confidence;
        this.rule = rule;
        this.quote = quote;
    }

    /// The name, or a handle as long as no name is known.
    String name() {
        return name;
    }

    /// Takes a name in place of a handle.
    void called(String further) {
        if (name.startsWith("@") && !further.startsWith("@")) {
            name = further;
        }
    }

    /// Believes it at least this much.
    void believe(double further) {
        confidence = Math.max(confidence, further);
    }

    boolean isSure() {
        return confidence >= Evidence.THRESHOLD;
    }

    void has(Role role) {
        roles.add(role);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /// Says that they made what the segment is about, whatever that is.
    void isMaker() {
        maker = true;
    }

    /// Says that they are mentioned for something of its own, such as a talk with the hosts, whatever else they did.
    void isSpokenOf() {
        spokenOf = true;
    }

    void linkedAt(String url) {
        urls.add(url);
    }

    void handle(String handle) {
        handles.add(handle);
    }

    /// Settles the roles when the whole segment is read.
    ///
    /// @param by the role of somebody of whom the segment says "by"
    /// @param makers all roles that this one stands for
    /// @param owners the plain names of the accounts that hold the repositories linked in the segment
    void settle(Role by, Set<Role> makers, Set<String> owners) {
        if (maker && roles.contains(by)) {
            roles.addAll(makers);
        }
        if (owners.contains(FoundPeople.plain(name))
                || handles.stream().anyMatch(handle -> owners.contains(FoundPeople.plain(handle)))) {
            roles.add(Role.MAINTAINER);
        }
        if (roles.size() > 1 && !spokenOf) {
            roles.remove(Role.MENTIONED);
        }
    }

    Mention mention() {
        return new Mention.PersonMention(name, List.copyOf(urls), List.copyOf(handles), roles,
                new Evidence(rule, quote, confidence));
    }
}
