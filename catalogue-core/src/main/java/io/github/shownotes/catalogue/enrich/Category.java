package io.github.shownotes.catalogue.enrich;

import java.util.List;

/// A category of projects with what assigns it.
///
/// @param slug its name in addresses
/// @param name its name for readers
/// @param classifiers beginnings of PyPI's trove classifiers
/// @param topics topics of repositories
/// @param words words and phrases in texts about the project
/// @param lists headings of the bundled lists of names, see [io.github.shownotes.catalogue.extract.NameLists]
/// @param names further names that are well known for it
public record Category(String slug, String name, List<String> classifiers, List<String> topics, List<String> words,
        List<String> lists, List<String> names) {
    /// Copies the lists.
    public Category {
        classifiers = List.copyOf(classifiers);
        topics = List.copyOf(topics);
        words = List.copyOf(words);
        lists = List.copyOf(lists);
        names = List.copyOf(names);
    }
}
