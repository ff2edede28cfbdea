package io.github.shownotes.catalogue.web.layout;

import org.jspecify.annotations.Nullable;

/// What surrounds the content of a page.
///
/// @param title the page's name; empty for the first page of all
/// @param section where in the site it is
/// @param address its own address when it is one that the navigation links, else null
/// @param search whether the head of the page offers a search; not where the page has its own
public record Frame(String title, Section section, @Nullable String address, boolean search) {
    private static final String SITE = "Catalogue";

    /// A page within a section.
    public static Frame of(String title, Section section) {
        return new Frame(title, section, null, true);
    }

    /// The first page of a section.
    public static Frame first(Section section) {
        return new Frame(section.label(), section, section.path(), true);
    }

    /// A page with a search box of its own.
    public static Frame searching(String title) {
        return new Frame(title, Section.NONE, null, false);
    }

    /// What the window and the history call the page.
    public String windowTitle() {
        return title.isEmpty() ? SITE : title + " · " + SITE;
    }

    /// How the navigation marks a section: it is this `page`, or this page is in it (`true`), or null.
    public @Nullable String current(Section candidate) {
        if (candidate != section) {
            return null;
        }
        return candidate.path().equals(address) ? "page" : "true";
    }
}
