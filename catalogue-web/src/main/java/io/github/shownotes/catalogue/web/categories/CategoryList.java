package io.github.shownotes.catalogue.web.categories;

import java.util.List;

import io.github.shownotes.catalogue.store.CategoryCountRow;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.Section;

/// All categories.
///
/// @param categories by name
public record CategoryList(List<CategoryCountRow> categories) {
    /// Copies the list.
    public CategoryList {
        categories = List.copyOf(categories);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.first(Section.CATEGORIES).described("Everything ever covered, by what it is for.");
    }
}
