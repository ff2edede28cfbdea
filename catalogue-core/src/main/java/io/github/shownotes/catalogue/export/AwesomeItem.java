package io.github.shownotes.catalogue.export;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CoverageRow;

/// What one line of an awesome list is made of.
///
/// @param name the name as it is stored
/// @param slug the permanent name, which settles the order of equal names
/// @param url where the line leads: a web address
/// @param about what somebody wrote of it, in the order of preference; may be empty
/// @param category the heading it stands under, or null for the last one
/// @param episodes the episodes that cover it, the oldest first
public record AwesomeItem(String name, String slug, String url, List<String> about, @Nullable String category,
        List<CoverageRow> episodes) {
    /// Copies the lists.
    public AwesomeItem {
        about = List.copyOf(about);
        episodes = List.copyOf(episodes);
    }
}
