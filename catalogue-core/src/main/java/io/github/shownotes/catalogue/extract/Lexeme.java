package io.github.shownotes.catalogue.extract;

import org.jspecify.annotations.Nullable;

/// What the tables say of a word. A word of the notes is looked up once; whoever asks for it afterwards asks this.
///
/// Complete before the [Vocabulary] that holds it is shared, and never changed after that.
final class Lexeme {
    private final String lower;
    private final boolean installing;
    private boolean english;
    private @Nullable String given;
    private NameTrie.@Nullable Node names;

    /// A word that no table knows.
    ///
    /// @param lower the word in lower case
    Lexeme(String lower) {
        this.lower = lower;
        this.installing = lower.endsWith("install") || lower.endsWith("add") || lower.endsWith("npx") || lower.endsWith(
                "uvx") || lower.endsWith("run");
    }

    private Lexeme(Lexeme other) {
        this.lower = other.lower;
        this.installing = other.installing;
        this.english = other.english;
        this.given = other.given;
        this.names = other.names;
    }

    /// The same knowledge, to which more can be added.
    Lexeme copy() {
        return new Lexeme(this);
    }

    /// The word in lower case.
    String lower() {
        return lower;
    }

    /// Whether it may stand in a command that installs something.
    boolean isInstalling() {
        return installing;
    }

    /// Whether it is an ordinary English word.
    boolean isEnglish() {
        return english;
    }

    /// The given name of these letters as it is spelled, or null when there is none.
    @Nullable
    String given() {
        return given;
    }

    /// The project names that begin with this word, or null when none does.
    NameTrie.@Nullable Node names() {
        return names;
    }

    void setEnglish() {
        english = true;
    }

    void setGiven(String spelled) {
        given = spelled;
    }

    void setNames(NameTrie.Node node) {
        names = node;
    }
}
