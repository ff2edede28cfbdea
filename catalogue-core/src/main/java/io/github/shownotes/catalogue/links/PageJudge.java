package io.github.shownotes.catalogue.links;

import java.util.List;

/// From what a page shows to a verdict, when it came with success. Pure.
///
/// In doubt a page is alive, or it is compared with what its host shows for an address that cannot exist.
final class PageJudge {
    private static final LinkAddress NOWHERE = new LinkAddress("http", "", 80, "/", "", "");
    private static final int FEWEST_WORDS = 5;
    /// All pages of a site begin alike, so the beginning of one has to be long to say something.
    private static final int FEWEST_OF_A_PART = 100;
    /// A text of no more words has nothing else to say than the sentence that was found in it.
    private static final int TELLS_ALL = 60;
    private static final double SAME = 0.97;
    private static final double ALIKE = 0.8;

    private final AddressRules addresses;
    private final PageRules rules;

    PageJudge(AddressRules addresses, PageRules rules) {
        this.addresses = addresses;
        this.rules = rules;
    }

    /// Judges a page.
    ///
    /// @param html its source
    /// @param alive what it is unless something speaks against it
    Judgement judge(Trail trail, String html, Finding alive) {
        return isPlain(trail, Glance.at(html)) ? new Judgement.Certain(alive) : judge(trail, Page.of(html), alive);
    }

    /// Whether it is a bot wall or a log-in page.
    boolean isWall(Page page) {
        return wall(page, NOWHERE).is(Sign.Strength.LIKELY);
    }

    /// Whether nothing that is looked for in a page can be found in this one: it is long, names itself, and its title is
    /// none of those.
    private boolean isPlain(Trail trail, Glance glance) {
        return glance.words() > Sign.LONGEST_PAGE && !landsOnRoot(trail) && !rules.isTakenOver(glance.labels())
                && List.of(rules.botWall(), rules.parked(), rules.notFound()).stream().noneMatch(
                        signs -> Sign.isLabelled(glance.labels(), signs))
                && (addresses.isFront(trail.start()) || Likeness.names(glance.labels(), glance.text(), trail.start())
                        || Likeness.names(glance.labels(), glance.text(), trail.finish()));
    }

    private Judgement judge(Trail trail, Page page, Finding alive) {
        LinkAddress start = trail.start();
        Sign wall = wall(page, start);
        if (wall.is(Sign.Strength.LIKELY) && !addresses.isLogIn(start)) {
            return certain(Verdict.BLOCKED, "a bot wall or log-in page: " + wall.evidence());
        }
        if (rules.isTakenOver(page.labels())) {
            return certain(Verdict.PARKED, "the domain turned hostile: it is titled \"" + page.title() + "\"");
        }
        Sign parked = Sign.of(page, start, rules.parked(), rules.about()).or(Sign.ofScripts(page, rules.parked()));
        if (parked.is(Sign.Strength.WEAK)) {
            return doubted(page, parked, Finding.of(Verdict.PARKED, "the domain is parked: " + parked.evidence()),
                    alive);
        }
        Sign missing = missing(page, start);
        if (missing.is(Sign.Strength.WEAK) && (!start.isRoot() || missing.is(Sign.Strength.SURE))) {
            return doubted(page, missing, Finding.of(Verdict.SOFT404, missing.evidence()), alive);
        }
        if (landsOnRoot(trail)) {
            var lost = Finding.of(Verdict.SOFT404, "a deep link that lands on the root of " + trail.finish().host());
            return trail.start().site().equals(trail.finish().site()) && addresses.isDeep(start)
                    ? new Judgement.Certain(lost)
                    : new Judgement.Doubtful(page, ALIKE, lost, alive);
        }
        boolean generic = !addresses.isFront(start) && !page.isShell() && !page.isArticle()
                && page.words() >= (isWhole(trail) ? FEWEST_WORDS : FEWEST_OF_A_PART)
                && !Likeness.namesItself(page, start) && !Likeness.namesItself(page,
                        trail.finish());
        if (!generic) {
            return new Judgement.Certain(alive);
        }
        return new Judgement.Doubtful(page, SAME, same(page), alive);
    }

    /// What a page is that its host shows for every address. Walls and parking pages that nobody has described yet are so
    /// too; they tell by what they speak of.
    private Finding same(Page page) {
        String same = "the host shows the same for an address that cannot exist";
        if (Sign.namesHost(page) && Sign.isHinted(page, rules.parked())) {
            return Finding.of(Verdict.PARKED, same + ", and it speaks of what parking pages speak of");
        }
        return Sign.isHinted(page, rules.botWall())
                ? Finding.of(Verdict.BLOCKED, same + ", and it speaks of what bot walls speak of")
                : Finding.of(Verdict.SOFT404, same);
    }

    /// What is sure is said; what is not is compared with the page of an address that cannot exist.
    private static Judgement doubted(Page page, Sign sign, Finding finding, Finding alive) {
        if (sign.is(Sign.Strength.SURE)) {
            return new Judgement.Certain(finding);
        }
        boolean tellsAll = sign.is(Sign.Strength.LIKELY) && page.words() <= TELLS_ALL;
        return new Judgement.Doubtful(page, ALIKE, finding, tellsAll ? finding : alive);
    }

    private Sign wall(Page page, LinkAddress at) {
        return Sign.of(page, at, rules.botWall(), rules.about()).or(Sign.ofScripts(page, rules.botWall()));
    }

    private Sign missing(Page page, LinkAddress address) {
        Sign sign = Sign.of(page, address, rules.notFound(), rules.about());
        boolean marked = sign.is(Sign.Strength.WEAK) && !page.isArticle() && rules.isMarkedNotFound(page);
        return marked ? new Sign(Sign.Strength.SURE, sign.evidence()) : sign;
    }

    private boolean landsOnRoot(Trail trail) {
        return !trail.hops().isEmpty() && addresses.isFront(trail.finish()) && !addresses.isFront(trail.start())
                && !addresses.isShortener(trail.start());
    }

    private static boolean isWhole(Trail trail) {
        return trail.last() instanceof Answer.Response response && response.body().isWhole();
    }

    private static Judgement certain(Verdict verdict, String evidence) {
        return new Judgement.Certain(Finding.of(verdict, evidence));
    }
}
