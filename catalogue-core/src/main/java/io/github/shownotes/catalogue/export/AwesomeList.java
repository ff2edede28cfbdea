package io.github.shownotes.catalogue.export;

import java.util.List;
import java.util.Map;

import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.ShowRow;

/// The covered projects as an [awesome list](https://awesome.re). Pure: the same rows give the same bytes.
public final class AwesomeList {
    private AwesomeList() {}

    /// The list as Markdown.
    ///
    /// @param shows the shows it is about; their titles make its title
    /// @param projects the projects in any order; those without an address are left out
    /// @param coverage for each project's id the episodes that mention it
    public static String markdown(List<ShowRow> shows, List<EntityRow> projects,
            Map<Long, List<CoverageRow>> coverage) {
        throw new UnsupportedOperationException();
    }
}
