package io.github.shownotes.catalogue.search;

/// How what was found fits the words that were looked for. The first that anything fits is taken.
public enum Fit {
    /// It has all of them.
    WORDS,
    /// It has some of them; they are known, and nothing has all.
    SOME,
    /// It has words like them.
    SIMILAR
}
