package io.github.shownotes.catalogue.store;

import java.util.List;

/// One page of a longer list.
///
/// @param <T> what is listed
/// @param items this page's part, in order
/// @param total how many there are on all pages
/// @param number which page this is, from 1
/// @param size how many a full page holds, at least 1
public record Page<T>(List<T> items, long total, int number, int size) {
    /// Copies the list.
    public Page {
        items = List.copyOf(items);
    }

    /// How many pages there are; at least 1, since an empty list has an empty first page.
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /// Whether a page follows.
    public boolean hasNext() {
        return number < pages();
    }

    /// Whether a page stands before.
    public boolean hasPrevious() {
        return number > 1;
    }
}
