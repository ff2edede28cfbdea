package io.github.shownotes.catalogue.store;

import java.util.List;

/// What most episodes of a year mention, each with the number of those episodes, the most frequent first.
///
/// @param year the year
/// @param projects the projects
/// @param people the people
public record YearFavourites(int year, List<RelatedRow> projects, List<RelatedRow> people) {
    /// Copies the lists.
    public YearFavourites {
        projects = List.copyOf(projects);
        people = List.copyOf(people);
    }
}
