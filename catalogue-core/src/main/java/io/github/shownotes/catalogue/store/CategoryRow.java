package io.github.shownotes.catalogue.store;

/// A category that an entity belongs to, with why.
///
/// @param slug its name in addresses
/// @param name its name
/// @param main whether it is the entity's main one
/// @param evidence the rule and the words or tags that assigned it
public record CategoryRow(String slug, String name, boolean main, String evidence) {}
