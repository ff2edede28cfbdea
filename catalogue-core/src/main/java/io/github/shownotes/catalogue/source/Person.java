package io.github.shownotes.catalogue.source;

import java.util.List;

/// Somebody a source names for the show or the episode: a host of the profile, a `podcast:person` of the feed.
///
/// @param name the full name
/// @param role what the source says they do, such as `host` or `guest`
/// @param aliases other spellings and handles of the same person
/// @param addresses their pages
public record Person(String name, String role, List<String> aliases, List<String> addresses) {
    /// The role of somebody who presents the show.
    public static final String HOST = "host";
    /// The role of somebody invited to one episode.
    public static final String GUEST = "guest";

    /// Copies the lists.
    public Person {
        aliases = List.copyOf(aliases);
        addresses = List.copyOf(addresses);
    }

    /// The first word of the name, by which show notes call a presenter.
    public String givenName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
