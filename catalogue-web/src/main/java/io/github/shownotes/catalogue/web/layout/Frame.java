package io.github.shownotes.catalogue.web.layout;

import org.jspecify.annotations.Nullable;

/// What surrounds the content of a page.
///
/// @param title the page's name; empty for the first page of all
/// @param section where in the site it is
/// @param address its own address when it is one that the navigation links, else null
/// @param search whether the head of the page offers a search; not where the page has its own
/// @param description what is on the page, in a sentence or two; null when its title says it all
/// @param subject what the page is about, for programs, or null
/// @param canonical the path and query of a page whose path alone does not say what it shows, or null
/// @param feed where a feed of what is new on the page is, without its ending, or null
public record Frame(String title, Section section, @Nullable String address, boolean search,
        @Nullable String description, @Nullable StructuredData subject, @Nullable String canonical,
        @Nullable String feed) {
    /// What the site is called.
    public static final String SITE = "Catalogue";

    private static final int LONGEST_DESCRIPTION = 200;

    /// A page within a section.
    public static Frame of(String title, Section section) {
        return new Frame(title, section, null, true, null, null, null, null);
    }

    /// The first page of a section.
    public static Frame first(Section section) {
        return new Frame(section.label(), section, section.path(), true, null, null, null, null);
    }

    /// A page with a search box of its own.
    public static Frame searching(String title) {
        return new Frame(title, Section.NONE, null, false, null, null, null, null);
    }

    /// The same page, described; a long text is cut.
    public Frame described(String text) {
        String line = text.strip();
        return new Frame(title, section, address, search, line.length() > LONGEST_DESCRIPTION
                ? line.substring(0, LONGEST_DESCRIPTION).strip() + "…"
                : line, subject, canonical, feed);
    }

    /// The same page, with what it is about.
    public Frame about(StructuredData thing) {
        return new Frame(title, section, address, search, description, thing, canonical, feed);
    }

    /// The same page, at that path and query.
    public Frame at(String where) {
        return new Frame(title, section, address, search, description, subject, where, feed);
    }

    /// The same page, with a feed of its own.
    ///
    /// @param where its address without the ending
    public Frame withFeed(String where) {
        return new Frame(title, section, address, search, description, subject, canonical, where);
    }

    /// What the window and the history call the page.
    public String windowTitle() {
        return title.isEmpty() ? SITE : title + " · " + SITE;
    }

    /// What it is called where links to it are shown.
    public String cardTitle() {
        return title.isEmpty() ? SITE : title;
    }

    /// What kind of page it is in the vocabulary of Open Graph.
    public String cardType() {
        return subject == null
                ? "website"
                : switch (subject.type()) {
                    case "Person" -> "profile";
                    case "Article" -> "article";
                    default -> "website";
                };
    }

    /// How the navigation marks a section: it is this `page`, or this page is in it (`true`), or null.
    public @Nullable String current(Section candidate) {
        if (candidate != section) {
            return null;
        }
        return candidate.path().equals(address) ? "page" : "true";
    }
}
