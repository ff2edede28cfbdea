package io.github.shownotes.catalogue.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.Page;

/// The way through a list that has more than one page.
///
/// @param steps the first, the last and the nearest pages
/// @param previous the address of the page before, or null
/// @param next the address of the page after, or null
public record PageLinks(List<Step> steps, @Nullable String previous, @Nullable String next) {
    private static final int NEAR = 2;

    /// A page to go to.
    ///
    /// @param number its number
    /// @param address where it is
    /// @param current whether it is the one that is shown
    /// @param afterGap whether pages are left out before it
    public record Step(int number, String address, boolean current, boolean afterGap) {}

    /// Copies the list.
    public PageLinks {
        steps = List.copyOf(steps);
    }

    /// The links around a page.
    public static PageLinks around(Page<?> page, IntFunction<String> address) {
        List<Step> steps = new ArrayList<>();
        int shown = 0;
        for (int number = 1; number <= page.pages(); number++) {
            if (number == 1 || number == page.pages() || Math.abs(number - page.number()) <= NEAR) {
                steps.add(new Step(number, address.apply(number), number == page.number(), number > shown + 1));
                shown = number;
            }
        }
        return new PageLinks(steps, page.hasPrevious() ? address.apply(page.number() - 1) : null, page.hasNext()
                ? address.apply(page.number() + 1)
                : null);
    }

    /// Whether there is anywhere to go.
    public boolean needed() {
        return steps.size() > 1;
    }
}
