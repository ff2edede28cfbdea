package io.github.shownotes.catalogue.web.years;

import java.util.List;
import java.util.Optional;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.RelatedRow;
import io.github.shownotes.catalogue.store.YearRow;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// The page of a year.
///
/// @param year the year in figures
/// @param before the year before it that has a page
/// @param after the year after it that has a page
/// @param episodes what came out last, the newest first
/// @param projects what was covered most
/// @param people who were named most
/// @param discovered the projects that were new and came up most since
public record YearView(YearRow year, Optional<YearRow> before, Optional<YearRow> after, List<EpisodeRow> episodes,
        List<RelatedRow> projects, List<RelatedRow> people, List<EntityRow> discovered) {
    /// Copies the lists.
    public YearView {
        episodes = List.copyOf(episodes);
        projects = List.copyOf(projects);
        people = List.copyOf(people);
        discovered = List.copyOf(discovered);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(Integer.toString(year.year()), Section.EPISODES).described(total());
    }

    /// How much it covered, in words.
    public String total() {
        return Counted.of(year.episodes(), "episode", "episodes") + " with " + Counted.of(year.projects(), "mention",
                "mentions") + " of projects, " + Counted.number(year.articles()) + " of articles and "
                + Counted.number(
                        year.people())
                + " of people.";
    }
}
