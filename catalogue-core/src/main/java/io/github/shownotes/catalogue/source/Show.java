package io.github.shownotes.catalogue.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A podcast, with what its notes cannot be read without: who presents it and which addresses are its own.
///
/// @param slug permanent short name, lower case with hyphens
/// @param title the name people know it by
/// @param link its home page, or null
/// @param feed the address of its feed, or null
/// @param hosts who presents it
/// @param sites hosts and paths that belong to the show or its hosts and so are never things it covers
/// @param titles further titles it goes or went by
public record Show(String slug, String title, @Nullable String link, @Nullable String feed, List<Person> hosts,
        List<String> sites, List<String> titles) {
    /// Copies the lists.
    public Show {
        hosts = List.copyOf(hosts);
        sites = List.copyOf(sites);
        titles = List.copyOf(titles);
    }

    /// A show of which nothing but a title is known.
    public static Show titled(String title) {
        return new Show(Slug.of(title), title, null, null, List.of(), List.of(), List.of());
    }
}
