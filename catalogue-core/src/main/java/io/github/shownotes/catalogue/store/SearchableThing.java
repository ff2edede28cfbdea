package io.github.shownotes.catalogue.store;

import java.util.List;

/// A visible thing with everything that a search by words looks into.
///
/// @param entity the thing
/// @param sortName its name in the form that names are compared in
/// @param labels the names and addresses it goes by
public record SearchableThing(EntityRow entity, String sortName, List<String> labels) {
    /// Copies the list.
    public SearchableThing {
        labels = List.copyOf(labels);
    }
}
