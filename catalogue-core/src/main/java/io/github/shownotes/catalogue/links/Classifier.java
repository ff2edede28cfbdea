package io.github.shownotes.catalogue.links;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/// From what was answered to a verdict. Pure: the same answers always mean the same.
final class Classifier {
    /// Bytes of a page after unpacking.
    static final int LONGEST_PAGE = 256 * 1024;

    private final LinkRules rules;
    private final PageJudge pages;

    Classifier(LinkRules rules) {
        this.rules = rules;
        this.pages = new PageJudge(rules.addresses(), rules.pages());
    }

    /// Judges the way of a link.
    Judgement judge(Trail trail) {
        String walled = rules.hosts().walled(trail.finish().host());
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
        if (rules.pages().isWall(response)) {
            return certain(Verdict.BLOCKED, "a bot wall answered with " + answer);
        }
        return switch (status) {
            case 404, 410 -> certain(Verdict.DEAD, answer);
            case 429 -> certain(Verdict.RATE_LIMITED, answer + ", still after waiting");
            case 304 -> new Judgement.Certain(alive(trail, "unchanged since the last check"));
            case 408, 425 -> certain(Verdict.SERVER_ERROR, answer);
            default -> {
                if (response.isSuccess()) {
                    yield success(trail, response);
                }
                yield status >= 500 && status < 600 ? failed(response, answer) : certain(Verdict.BLOCKED, answer);
            }
        };
    }

    private Judgement failed(Answer.Response response, String answer) {
        String html = html(response);
        if (html != null && pages.isWall(Page.of(html))) {
            return certain(Verdict.BLOCKED, "a bot wall answered with " + answer);
        }
        return response.status() == 503 && response.header("retry-after") != null
                ? certain(Verdict.RATE_LIMITED, answer + " asks to come back later")
                : certain(Verdict.SERVER_ERROR, answer);
    }

    private Judgement success(Trail trail, Answer.Response response) {
        LinkAddress start = trail.start();
        LinkAddress finish = trail.finish();
        AddressRules addresses = rules.addresses();
        if (addresses.isLogIn(finish) && !addresses.isLogIn(start)) {
            return certain(Verdict.BLOCKED, "it redirects to the log-in page " + finish.text());
        }
        if (addresses.isParking(finish) && !addresses.isParking(start)) {
            return certain(Verdict.PARKED, "it redirects to " + finish.host() + ", where domains are sold");
        }
        Finding alive = alive(trail, "status " + response.status());
        String html = html(response);
        return html == null ? new Judgement.Certain(alive) : pages.judge(trail, html, alive);
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
        String html = html(response);
        return html == null ? null : Page.of(html);
    }

    private static @Nullable String html(Answer.Response response) {
        String type = response.header("content-type");
        boolean html = type == null || type.toLowerCase(Locale.ROOT).contains("html");
        return html && response.body().bytes().length > 0
                ? response.body().text(response.header("content-encoding"), type, LONGEST_PAGE)
                : null;
    }

    private static Judgement certain(Verdict verdict, String evidence) {
        return new Judgement.Certain(Finding.of(verdict, evidence));
    }
}
