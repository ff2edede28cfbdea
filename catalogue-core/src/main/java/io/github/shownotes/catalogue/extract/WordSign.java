package io.github.shownotes.catalogue.extract;

/// What can be told of a single word: by the tables that know it, or by how it is written.
///
/// A word's signs are the bits of one number, and those of a line are all the bits of its words. So a rule that needs a
/// certain word is asked only where there is one.
enum WordSign {
    /// An ordinary English word.
    ENGLISH,
    /// Some spelling of it is a given name.
    GIVEN,
    /// The first word of a project's name.
    BEGINS_NAME,
    /// A known name by itself.
    NAME,
    /// A project's name by itself.
    PROJECT_NAME,
    /// A further word of a project's name.
    CONTINUES_NAME,
    /// "is" or "are".
    BEING,
    /// May stand in a command that installs something.
    INSTALLING,
    /// A word beside people's names that is never part of one: "by", "professor", "author".
    BESIDE_PERSON,
    /// One of the words that tell what a person did, such as "suggested".
    IN_PERSON_PHRASE,
    /// A small word inside people's names: "van", "de".
    PARTICLE,
    /// Written as a person's name is: a capital letter, then small ones.
    PERSON_LIKE,
    /// What the code of a project is called.
    REPOSITORY,
    /// Holds a dot, so that it may hold any other word.
    DOTTED;

    /// The one bit that stands for it.
    @SuppressWarnings("EnumOrdinal") // bits are kept in memory only, so their order may change
    final int bit = 1 << ordinal();

    boolean in(int signs) {
        return (signs & bit) != 0;
    }
}
