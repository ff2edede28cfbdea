package io.github.shownotes.catalogue.extract;

/// A project name that some episode linked.
///
/// @param name the name as the notes spell it
/// @param url where they linked it
public record LearnedName(String name, String url) {}
