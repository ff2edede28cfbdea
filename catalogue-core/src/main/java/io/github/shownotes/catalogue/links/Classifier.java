package io.github.shownotes.catalogue.links;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// From what was answered to a verdict. Pure: the same answers always mean the same.
final class Classifier {
    /// Bytes of a page after unpacking.
    static final int LONGEST_PAGE = 256 * 1024;
    private static final int TAKEOVER_SIGNS = 2;
    private static final int FEWEST_WORDS = 5;
    private static final int TELLS_ALL = 60;
    private static final double SAME = 0.97;
    private static final double ALIKE = 0.8;

    private final LinkRules rules;

    Classifier(LinkRules rules) {
        this.rules = rules;
    }

    /// Judges the way of a link.
    Judgement judge(Trail trail) {
        String walled = rules.rule(trail.finish().host()).map(LinkRules.HostRule::walled).orElse("");
        if (!walled.isEmpty() && trail.last() instanceof Answer.Response) {
            return certain(Verdict.BLOCKED, "the host " + walled);
        }
        return switch (trail.end()) {
            case LOOP -> certain(Verdict.REDIRECT_LOOP, "its redirects come back to " + trail.finish().text());
            case TOO_MANY -> certain(Verdict.REDIRECT_LOOP, "more than " + Redirects.MOST + " redirects");
            case NO_TARGET -> certain(Verdict.REDIRECT_LOOP, "a redirect names no target");
            case UNSUPPORTED -> certain(Verdict.REFUSED, "it redirects to what is not visited");
            case ARRIVED -> arrived(trail);
        };
    }

    private Judgement arrived(Trail trail) {
        String where = trail.hops().isEmpty() ? "" : " after " + trail.hops().size() + " redirects";
        return switch (trail.last()) {
            case Answer.Forbidden forbidden -> certain(Verdict.REFUSED, forbidden.reason() + where);
            case Answer.Failure failure -> certain(failure.kind() == Answer.Kind.UNKNOWN_HOST
                    ? Verdict.DEAD
                    : Verdict.UNREACHABLE, failure.detail() + where);
            case Answer.Response response -> answered(trail, response, where);
        };
    }

    private Judgement answered(Trail trail, Answer.Response response, String where) {
        int status = response.status();
        String answer = "status " + status + where;
        if (isWalledByHeader(response)) {
            return certain(Verdict.BLOCKED, "a bot wall answered with " + answer);
        }
        return switch (status) {
            case 404, 410 -> certain(Verdict.DEAD, answer);
            case 429 -> certain(Verdict.RATE_LIMITED, answer + ", still after waiting");
            case 304 -> certain(alive(trail, "unchanged since the last check"));
            case 408, 425 -> certain(Verdict.SERVER_ERROR, answer);
            default -> {
                if (response.isSuccess()) {
                    yield success(trail, response);
                }
                yield status >= 500 ? failed(response, answer) : certain(Verdict.BLOCKED, answer);
            }
        };
    }

    private Judgement failed(Answer.Response response, String answer) {
        Page page = page(response);
        if (page != null && wall(page, null).is(Sign.Strength.LIKELY)) {
            return certain(Verdict.BLOCKED, "a bot wall answered with " + answer);
        }
        return response.status() == 503 && response.header("retry-after") != null
                ? certain(Verdict.RATE_LIMITED, answer + " asks to come back later")
                : certain(Verdict.SERVER_ERROR, answer);
    }

    private Judgement success(Trail trail, Answer.Response response) {
        LinkAddress start = trail.start();
        LinkAddress finish = trail.finish();
        if (isLogIn(finish) && !isLogIn(start)) {
            return certain(Verdict.BLOCKED, "it redirects to the log-in page " + finish.text());
        }
        if (LinkRules.isIn(rules.parkingHosts(), finish.host()) && !LinkRules.isIn(rules.parkingHosts(), start
                .host())) {
            return certain(Verdict.PARKED, "it redirects to " + finish.host() + ", where domains are sold");
        }
        Finding alive = alive(trail, "status " + response.status());
        Page page = page(response);
        return page == null ? certain(alive) : page(trail, page, alive);
    }

    private Judgement page(Trail trail, Page page, Finding alive) {
        LinkAddress start = trail.start();
        Sign wall = wall(page, start);
        if (wall.is(Sign.Strength.LIKELY)) {
            return certain(Verdict.BLOCKED, "a bot wall or log-in page: " + wall.evidence());
        }
        if (isTakenOver(page)) {
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
            var lost = Finding.of(Verdict.SOFT404, "a deep link that lands on the root of "
                + trail.finish().host());
            return isSameSite(trail) && isDeep(start)
                    ? new Judgement.Certain(lost)
                    : new Judgement.Doubtful(page, ALIKE, lost, alive);
        }
        boolean generic = !isFront(start) && !page.isShell() && !page.isArticle() && page.words() >= FEWEST_WORDS
            && !Likeness.namesItself(page, start) && !Likeness.namesItself(page, trail.finish());
        return generic
                ? new Judgement.Doubtful(page, SAME, Finding.of(Verdict.SOFT404,
                        "the host shows the same for an address that cannot exist"), alive)
                : certain(alive);
    }

    /// What is sure is said; what is not is compared with the page of an address that cannot exist.
    private static Judgement doubted(Page page, Sign sign, Finding finding, Finding alive) {
        if (sign.is(Sign.Strength.SURE)) {
            return new Judgement.Certain(finding);
        }
        boolean tellsAll = sign.is(Sign.Strength.LIKELY) && page.words() <= TELLS_ALL;
        return new Judgement.Doubtful(page, ALIKE, finding, tellsAll ? finding : alive);
    }

    private Sign wall(Page page, @Nullable LinkAddress address) {
        LinkAddress at = address == null ? new LinkAddress("http", "", 80, "/", "", "") : address;
        return Sign.of(page, at, rules.botWall(), rules.about()).or(Sign.ofScripts(page, rules.botWall()));
    }

    private Sign missing(Page page, LinkAddress address) {
        Sign sign = Sign.of(page, address, rules.notFound(), rules.about());
        boolean marked = sign.is(Sign.Strength.WEAK) && !page.isArticle() && rules.notFoundMarks().stream().anyMatch(
                mark -> mark.matcher(page.html().toLowerCase(Locale.ROOT)).find());
        return marked ? new Sign(Sign.Strength.SURE, sign.evidence()) : sign;
    }

    private boolean isTakenOver(Page page) {
        String labels = String.join(" ", page.labels()).toLowerCase(Locale.ROOT);
        var found = new HashSet<Pattern>();
        rules.takeover().stream().filter(pattern -> pattern.matcher(labels).find()).forEach(found::add);
        return found.size() >= TAKEOVER_SIGNS;
    }

    private boolean isWalledByHeader(Answer.Response response) {
        for (Map.Entry<String, Pattern> rule : rules.botWallHeaders().entrySet()) {
            String value = response.header(rule.getKey());
            if (value != null && rule.getValue().matcher(value.toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
        }
        return false;
    }

    private boolean isLogIn(LinkAddress address) {
        Set<String> pages = rules.logInPages();
        String path = address.path().toLowerCase(Locale.ROOT);
        for (String part : path.split("/")) {
            int dot = part.lastIndexOf('.');
            if (pages.contains(dot > 0 ? part.substring(0, dot) : part)) {
                return true;
            }
        }
        return false;
    }

    private boolean landsOnRoot(Trail trail) {
        return !trail.hops().isEmpty() && isFront(trail.finish()) && !isFront(trail.start()) && !LinkRules.isIn(rules
                .shorteners(), trail.start().host());
    }

    private static boolean isSameSite(Trail trail) {
        return trail.start().site().equals(trail.finish().site());
    }

    /// Whether an address leads into a site, so that its root cannot be what was meant.
    private static boolean isDeep(LinkAddress address) {
        String name = address.lastSegment();
        return !address.folder().equals("/") || name.length() > 8 || name.chars().anyMatch(
                c -> c == '-' || c == '_' || c == '.' || Character.isDigit(c));
    }

    /// Whether it is a site's first page, under whatever name.
    private boolean isFront(LinkAddress address) {
        String name = address.lastSegment().toLowerCase(Locale.ROOT);
        int dot = name.indexOf('.');
        return address.query().isEmpty() && address.folder().equals("/") && (name.isEmpty() || rules.frontPages()
                .contains(dot > 0 ? name.substring(0, dot) : name));
    }

    private static Finding alive(Trail trail, String answer) {
        LinkAddress finish = trail.finish();
        if (!trail.isPermanent() || finish.text().equals(trail.start().text())) {
            String way = trail.hops().isEmpty() ? "" : " at " + finish.text() + ", temporarily";
            return Finding.of(Verdict.OK, answer + way);
        }
        String fragment = finish.fragment().isEmpty() ? "" : "#" + finish.fragment();
        return new Finding(Verdict.MOVED, answer + " after permanent redirects", finish.text() + fragment);
    }

    /// The page of an answer, or null when it is no HTML.
    static @Nullable Page page(Answer.Response response) {
        String type = response.header("content-type");
        boolean html = type == null || type.toLowerCase(Locale.ROOT).contains("html");
        if (!html || response.body().bytes().length == 0) {
            return null;
        }
        return Page.of(response.body().text(response.header("content-encoding"), type, LONGEST_PAGE));
    }

    private static Judgement certain(Verdict verdict, String evidence) {
        return new Judgement.Certain(Finding.of(verdict, evidence));
    }

    private static Judgement certain(Finding finding) {
        return new Judgement.Certain(finding);
    }
}
