package io.github.shownotes.catalogue.links;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How surely a page is of one kind, and by what.
///
/// @param strength how sure
/// @param evidence the words that say so
record Sign(Strength strength, String evidence) {
    /// How much a sign proves.
    enum Strength {
        /// Nothing says so.
        NONE,
        /// Some words say so, but they may be about such a page: only a comparison decides.
        WEAK,
        /// Its text says so and it says little else.
        LIKELY,
        /// It is labelled so.
        SURE
    }

    static final Sign NONE = new Sign(Strength.NONE, "");

    private static final Pattern PARTS = Pattern.compile(" [-|\u2013\u2014\u00b7\u2022\u00bb\u00ab:~/]+ |: | \\|");
    /// `example.org is for sale` is not about examples.
    private static final Pattern HOST_NAME = Pattern.compile("[\\w-]+(?:\\.[\\w-]+)+");
    private static final int SITE_NAME_WORDS = 5;
    private static final int PHRASE = 4;
    /// More words than such a page has to say.
    private static final int SHORT = 150;
    /// Words from which on nothing but its labels says what a page is, with room for words that are counted otherwise.
    static final int LONGEST_PAGE = 200;
    private static final int VERY_SHORT = 90;
    private static final int LONGEST_LOOK = 3000;
    private static final int LONGEST_QUOTE = 120;

    boolean is(Strength least) {
        return strength.compareTo(least) >= 0;
    }

    /// What the labels and the text of a page say.
    static Sign of(Page page, LinkAddress address, PageRules.Signs signs, List<Pattern> about) {
        List<String> labels = page.labels().stream().filter(label -> isLabel(small(label), signs.titles(), mayNameSite(
                page, label))).toList();
        if (!labels.isEmpty()) {
            boolean isAbout = isAbout(page, about);
            boolean only = labels.size() == page.labels().size() && labels.size() > 1;
            boolean sure = page.words() <= VERY_SHORT && (only || !isAbout) && !Likeness.isTitledAfter(page, address);
            return new Sign(sure ? Strength.SURE : Strength.WEAK, "it is titled \"" + quote(labels.getFirst()) + "\"");
        }
        if (page.words() > SHORT) {
            return NONE;
        }
        String text = small(page.text().substring(0, Math.min(LONGEST_LOOK, page.text().length())));
        if (signs.words().stream().noneMatch(text::contains)) {
            return NONE;
        }
        Optional<String> sentence = signs.sentences().stream().map(pattern -> pattern.matcher(text)).filter(
                Matcher::find).map(Matcher::group).findFirst();
        return sentence.map(words -> new Sign(isLikely(page, address, about) ? Strength.LIKELY : Strength.WEAK,
                "it says \"" + quote(words) + "\"")).orElse(NONE);
    }

    /// Only a title has the site's name beside it; one that is a heading as well has something else there, which makes it
    /// one about such pages: `pip: package not found`.
    private static boolean mayNameSite(Page page, String label) {
        return label.equals(page.title()) && !page.headings().contains(label);
    }

    /// Whether title or headings have the name of a host in them.
    static boolean namesHost(Page page) {
        return page.labels().stream().anyMatch(label -> HOST_NAME.matcher(small(label)).find());
    }

    /// Whether a short page has words that stand on such pages, which alone prove nothing.
    static boolean isHinted(Page page, PageRules.Signs signs) {
        String text = small(page.text());
        return page.words() <= VERY_SHORT && signs.words().stream().anyMatch(text::contains);
    }

    private static boolean isLikely(Page page, LinkAddress address, List<Pattern> about) {
        return page.words() <= VERY_SHORT && !isAbout(page, about) && !hasTitleOfItsOwn(page)
                && !Likeness.isTitledAfter(
                        page, address);
    }

    /// A title that the heading repeats, or one that is a whole phrase, says what the page is about.
    private static boolean hasTitleOfItsOwn(Page page) {
        String title = small(page.title());
        return page.headings().stream().anyMatch(heading -> title.contains(small(heading))) || words(PARTS.split(page
                .title())[0]) > PHRASE;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static boolean isAbout(Page page, List<Pattern> about) {
        return page.isArticle() || page.labels().stream().map(label -> HOST_NAME.matcher(small(label)).replaceAll(
                "")).anyMatch(label -> about.stream().anyMatch(
                        pattern -> pattern.matcher(label).find()));
    }

    /// The expressions are written in small letters, which is much faster than not to regard case.
    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Whether a title or heading says so.
    static boolean isLabelled(List<String> labels, PageRules.Signs signs) {
        return labels.stream().anyMatch(label -> isLabel(small(label), signs.titles(), true));
    }

    /// What a page loads, when it shows little.
    static Sign ofScripts(Page page, PageRules.Signs signs) {
        if (page.words() > VERY_SHORT) {
            return NONE;
        }
        return signs.scripts().stream().map(pattern -> pattern.matcher(small(page.scripts()))).filter(Matcher::find)
                .map(
                        found -> new Sign(Strength.SURE, "it loads \"" + quote(found.group()) + "\""))
                .findFirst().orElse(NONE);
    }

    Sign or(Sign other) {
        return other.strength.compareTo(strength) > 0 ? other : this;
    }

    /// Whether a title or heading is such a one.
    ///
    /// @param mayNameSite whether the site's name may stand beside it
    private static boolean isLabel(String label, List<Pattern> titles, boolean mayNameSite) {
        if (matches(label.strip(), titles)) {
            return true;
        }
        String[] parts = PARTS.split(label);
        boolean found = false;
        for (String part : parts) {
            boolean matches = matches(part.strip(), titles);
            found |= matches;
            if (!matches && (!mayNameSite || part.strip().split(" ").length > SITE_NAME_WORDS)) {
                return false;
            }
        }
        return found;
    }

    private static boolean matches(String part, List<Pattern> titles) {
        return titles.stream().anyMatch(title -> title.matcher(part).matches());
    }

    private static String quote(String words) {
        return words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
    }
}
