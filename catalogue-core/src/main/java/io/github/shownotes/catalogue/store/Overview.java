package io.github.shownotes.catalogue.store;

import java.util.List;

/// What can only be counted by reading all mentions. Of a large catalogue that takes seconds, so it is read when the search index
/// is built, and not for every reader.
///
/// @param counts how much there is
/// @param years every year in figures, the oldest first
/// @param favourites what the episodes of each year mention most, at most [#MOST_FAVOURITES] of a kind
/// @param rising the projects that gained most lately, at most [#MOST_RISING]
/// @param presenters who brought segments, the most diligent first
/// @param categories all categories, by name
/// @param categoryYears how often projects of each category were mentioned, by year
/// @param linkYears how many links are in which state, by the year they were given first
public record Overview(Counts counts, List<YearRow> years, List<YearFavourites> favourites, List<RisingRow> rising,
        List<PresenterRow> presenters, List<CategoryCountRow> categories, List<YearCountRow> categoryYears,
        List<YearCountRow> linkYears) {
    /// How many rising projects there are at most.
    public static final int MOST_RISING = 10;
    /// How many favourites of a kind a year has at most.
    public static final int MOST_FAVOURITES = 15;

    /// Copies the lists.
    public Overview {
        years = List.copyOf(years);
        favourites = List.copyOf(favourites);
        rising = List.copyOf(rising);
        presenters = List.copyOf(presenters);
        categories = List.copyOf(categories);
        categoryYears = List.copyOf(categoryYears);
        linkYears = List.copyOf(linkYears);
    }
}
