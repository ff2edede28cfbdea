package io.github.shownotes.catalogue.extract;

import org.jspecify.annotations.Nullable;

/// What the tables say of a word beyond its [WordSign]s.
///
/// @param lower the word in lower case
/// @param given the given name of these letters as it is spelled, or null when there is none
/// @param names the project names that begin with this word, or null when none does
record Lexeme(String lower, @Nullable String given, NameTrie.@Nullable Node names) {
    /// The same word as a given name.
    Lexeme withGiven(String spelled) {
        return new Lexeme(lower, spelled, names);
    }

    /// The same word as the beginning of names.
    Lexeme withNames(NameTrie.Node node) {
        return new Lexeme(lower, given, node);
    }
}
