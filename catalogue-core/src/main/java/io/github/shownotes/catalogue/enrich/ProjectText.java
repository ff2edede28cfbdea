package io.github.shownotes.catalogue.enrich;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What is known of a project in words.
///
/// @param names what it is called, the usual name first
/// @param classifiers PyPI's trove classifiers
/// @param topics its repository's topics
/// @param summary what its makers say of it, or null
/// @param passages what the notes say
public record ProjectText(List<String> names, List<String> classifiers, List<String> topics, @Nullable String summary,
        List<Passage> passages) {
    /// Copies the lists.
    public ProjectText {
        names = List.copyOf(names);
        classifiers = List.copyOf(classifiers);
        topics = List.copyOf(topics);
        passages = List.copyOf(passages);
    }

    /// A piece of the notes.
    ///
    /// @param text a title or a sentence
    /// @param place where it stands
    public record Passage(String text, Place place) {}

    /// How much a piece of the notes says of the project.
    public enum Place {
        /// The title of a segment about it.
        TITLE,
        /// A sentence that names it.
        SENTENCE,
        /// A sentence of a segment about it that names something else.
        NEARBY
    }
}
