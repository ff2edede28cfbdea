package io.github.shownotes.catalogue.links;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Whether a page is somebody else's by now, by comparison with the archive's copy of the time. Pure.
///
/// Sites are redesigned, renamed and moved to other systems by those who own them, so that a page is unlike its copy proves
/// nothing. Four things have to come together: a reason to ask, which is that the domain had lapsed or that the page
/// advertises what domains are taken over for; no word of the title is left; hardly any of the text; and no address to which
/// the copy led.
final class Ownership {
    private static final int FEWEST_WORDS = 40;
    private static final double UNLIKE = 0.08;
    private static final int TELLING = 3;

    private final PageRules rules;

    Ownership(PageRules rules) {
        this.rules = rules;
    }

    /// Whether there is a reason to compare a page with its copy.
    boolean isDoubtful(Page now, boolean lapsed) {
        return lapsed || rules.advertisesTakeover(now.labels());
    }

    /// Why the page is somebody else's; empty when it may be the same people's, or when that cannot be told.
    ///
    /// @param then the copy as it was sent at the time
    /// @param now a page of which [#isDoubtful] holds
    /// @param at where both are
    Optional<String> change(Page then, Page now, LinkAddress at, boolean lapsed) {
        boolean comparable = then.words() >= FEWEST_WORDS && now.words() >= FEWEST_WORDS && !then.title().isEmpty()
                && !now.title().isEmpty() && !isNoPage(then) && !rules.advertisesTakeover(then.labels());
        if (!comparable || sharesTitle(then, now) || Likeness.of(then, at, now, at) > UNLIKE || sharesTarget(then, now,
                at)) {
            return Optional.empty();
        }
        return Optional.of("the domain turned hostile: nothing of \"" + then.title() + "\" is left in \"" + now.title()
                + "\"" + (lapsed ? ", and the domain had lapsed before" : ", which advertises"));
    }

    private boolean isNoPage(Page page) {
        return Sign.isLabelled(page.labels(), rules.notFound()) || Sign.isLabelled(page.labels(), rules.parked())
                || Sign
                        .isLabelled(page.labels(), rules.botWall());
    }

    private static boolean sharesTitle(Page then, Page now) {
        Set<String> words = words(then);
        words.retainAll(words(now));
        return !words.isEmpty();
    }

    private static Set<String> words(Page page) {
        var words = new HashSet<String>();
        for (String word : String.join(" ", page.labels()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > TELLING) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean sharesTarget(Page then, Page now, LinkAddress at) {
        Set<String> targets = targets(then, at);
        targets.retainAll(targets(now, at));
        return !targets.isEmpty();
    }

    /// Where a page leads to, but for its site's root and itself.
    private static Set<String> targets(Page page, LinkAddress at) {
        var targets = new HashSet<String>();
        for (Element link : Jsoup.parse(page.html(), at.text()).select("a[href]")) {
            if (AddressReader.read(link.absUrl("href")) instanceof LinkTarget.Web web && !web.address().isRoot()
                    && !web.address().path().equals(at.path())) {
                targets.add(web.address().site() + web.address().path());
            }
        }
        return targets;
    }
}
