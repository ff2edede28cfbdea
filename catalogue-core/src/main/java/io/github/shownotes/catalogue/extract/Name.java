package io.github.shownotes.catalogue.extract;

import java.util.Set;

/// A name that the extractor knows.
///
/// @param name as its makers spell it
/// @param home its home address, or empty
/// @param strength what it takes to believe that the word means the project
/// @param spellings the exact spellings that count for [Strength#CASE]
/// @param plain the name as [ProjectNames#plain] writes it
record Name(String name, String home, Strength strength, Set<String> spellings, String plain) {
    Name(String name, String home, Strength strength, Set<String> spellings) {
        this(name, home, strength, spellings, ProjectNames.plain(name));
    }

    /// How much evidence a name needs.
    enum Strength {
        /// Means the project however it is written.
        ANY,
        /// Means the project when spelled exactly.
        CASE,
        /// An ordinary word too: needs a link, code or other evidence.
        STRONG,
        /// Known not to be a project unless something is linked that says otherwise: a format, a company, a concept.
        NOT,
        /// Known to be something else for certain: a language, a service, a network, an operating system.
        NEVER;

        /// Whether the bare name means a project at all.
        boolean isProject() {
            return this != NOT && this != NEVER;
        }
    }
}
