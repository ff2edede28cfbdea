package io.github.shownotes.catalogue.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A project, an article or a person with everything it can be found by.
///
/// @param entity the thing
/// @param sortName what it is sorted by
/// @param names what else it is called
/// @param people who wrote it
/// @param mentions where it stands, without order
/// @param categories slugs of its categories
/// @param flags its health flags
/// @param licence its licence, or null
/// @param language what it is written in, or null
/// @param stars how many people starred its repository, or null
/// @param packaged whether it is in a package index; null when that means nothing for its kind
/// @param linkState the state of its main address, or null when that was never checked
public record IndexedThing(EntityRow entity, String sortName, List<String> names, List<String> people,
        List<Sentence> mentions, List<String> categories, List<String> flags, @Nullable String licence,
        @Nullable String language, @Nullable Integer stars, @Nullable Boolean packaged, @Nullable String linkState) {
    /// Copies the lists.
    public IndexedThing {
        names = List.copyOf(names);
        people = List.copyOf(people);
        mentions = List.copyOf(mentions);
        categories = List.copyOf(categories);
        flags = List.copyOf(flags);
    }

    /// A sentence that mentions it.
    ///
    /// @param segmentId the segment it stands in
    /// @param text the sentence
    public record Sentence(long segmentId, String text) {}
}
