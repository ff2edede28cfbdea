package io.github.shownotes.catalogue.web.categories;

import java.util.List;

import io.github.shownotes.catalogue.store.CategoryCountRow;
import io.github.shownotes.catalogue.web.charts.BarChart;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;
import io.github.shownotes.catalogue.web.things.Entry;

/// The page of a category.
///
/// @param category the category
/// @param entries what is in it, the most covered first, as far as the page goes
/// @param mentions how often it came up in each year
/// @param others the other categories
public record CategoryView(CategoryCountRow category, List<Entry> entries, BarChart mentions,
        List<CategoryCountRow> others) {
    /// Copies the lists.
    public CategoryView {
        entries = List.copyOf(entries);
        others = List.copyOf(others);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(category.name(), Section.CATEGORIES).described(total() + " in " + category.name() + ".")
                .withFeed(Address.category(category.slug()) + "/feed");
    }

    /// How many there are, in words.
    public String total() {
        return Counted.of(category.projects(), "project", "projects");
    }

    /// Whether the page leaves some out.
    public boolean hasMore() {
        return category.projects() > entries.size();
    }
}
