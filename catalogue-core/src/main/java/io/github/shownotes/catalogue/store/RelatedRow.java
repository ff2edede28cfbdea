package io.github.shownotes.catalogue.store;

import java.util.Set;

import io.github.shownotes.catalogue.extract.Role;

/// A thing that stands together with another one.
///
/// @param thing the thing
/// @param times in how many segments it does, or in how many episodes where the query says so
/// @param roles what the person of the two has to do with it; empty when neither is one or nothing is known
public record RelatedRow(EntityRow thing, int times, Set<Role> roles) {
    /// Copies the roles.
    public RelatedRow {
        roles = Set.copyOf(roles);
    }
}
