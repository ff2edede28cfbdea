package io.github.shownotes.catalogue.extract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Link;
import io.github.shownotes.catalogue.source.Bundled;

/// Decides what a link leads to: by its target first, then by its text. Rules are data; see the link tables.
final class LinkClassifier {
    private static final LinkRules GENERAL = new LinkRules(Bundled.lines(LinkClassifier.class, "link-kinds.tsv"));
    private static final Map<String, LinkRules> OF_SHOW = new ConcurrentHashMap<>();
    private static final LinkRules NONE = new LinkRules(java.util.List.of());
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,40}");
    /// Shorteners hide the target; the text often shows it.
    private static final Pattern SHORTENER = Pattern
            .compile("(?:t\\.co|bit\\.ly|goo\\.gl|tinyurl\\.com|buff\\.ly|ow\\.ly)");
    private static final int TITLE_WORDS = 4;

    private final LinkRules show;

    /// A classifier for the links of a show.
    ///
    /// @param showSlug the show, whose own table is asked first if it has one
    LinkClassifier(String showSlug) {
        this.show = OF_SHOW.computeIfAbsent(showSlug, slug -> {
            String table = "shows/" + slug + "-links.tsv";
            return LinkClassifier.class.getResource(table) == null
                    ? NONE
                    : new LinkRules(Bundled.lines(LinkClassifier.class, table));
        });
    }

    /// The kind of a link outside sponsor segments.
    LinkKind classify(Link link) {
        WebAddress address = WebAddress.of(link.url());
        if (address == null || address.host().indexOf('.') < 0) {
            return link.image() ? LinkKind.IMAGE : LinkKind.OTHER;
        }
        if (SHORTENER.matcher(address.host()).matches()) {
            WebAddress shown = shownAddress(link.text());
            address = shown == null ? address : shown;
        }
        LinkRules.Outcome outcome = show.find(address);
        if (outcome == null) {
            outcome = GENERAL.find(address);
        }
        if (outcome == null) {
            return link.image() ? LinkKind.IMAGE : LinkKind.ARTICLE;
        }
        if (link.image() && (outcome.weak() || outcome.kind() == LinkKind.OTHER)) {
            return LinkKind.IMAGE;
        }
        return outcome.weak() ? byText(outcome.kind(), link.text()) : outcome.kind();
    }

    private static @Nullable WebAddress shownAddress(String text) {
        String bare = text.strip();
        if (bare.indexOf(' ') >= 0 || bare.indexOf('.') < 0 || bare.contains("…")) {
            return null;
        }
        WebAddress shown = WebAddress.of(bare);
        return shown == null || shown.host().indexOf('.') < 0 || SHORTENER.matcher(shown.host()).matches()
                ? null
                : shown;
    }

    private static LinkKind byText(LinkKind weak, String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.contains("://") || bare.indexOf('/') >= 0) {
            return weak;
        }
        int words = bare.split("\\s+").length;
        if (weak == LinkKind.ARTICLE && words == 1 && IDENTIFIER.matcher(bare).matches()
                && (bare.chars().anyMatch(c -> c == '-' || c == '_') || bare.chars().skip(1).anyMatch(
                        Character::isUpperCase))) {
            return LinkKind.PROJECT;
        }
        return weak == LinkKind.PROJECT && words > 2 * TITLE_WORDS ? LinkKind.ARTICLE : weak;
    }
}
