package io.github.shownotes.catalogue.extract;

/// How far each kind of evidence makes words believed to name a person, from 0 to 1.
final class PersonConfidence {
    /// A profile is linked.
    static final double LINKED = 0.95;
    /// A phrase beside the name says what they did.
    static final double PHRASE = 0.85;
    /// The line says nothing else.
    static final double ALONE = 0.8;
    /// Known given name and a last name.
    static final double NAMED = 0.65;
    static final double DOUBTFUL = 0.3;

    private PersonConfidence() {}
}
