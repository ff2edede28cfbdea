package io.github.shownotes.catalogue.links;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Where an answer sends on.
final class Redirects {
    /// As many as browsers follow.
    static final int MOST = 20;
    private static final int LONGEST_REFRESH = 8192;

    private Redirects() {}

    /// An answer's target.
    ///
    /// @param target where it sends; null when it names no target
    /// @param status of the answer
    /// @param isPermanent whether it holds for good
    record Next(@Nullable LinkTarget target, int status, boolean isPermanent) {}

    /// Where an answer sends; empty when it does not.
    static Optional<Next> next(LinkAddress at, Answer.Response response) {
        if (response.isRedirect()) {
            String location = response.header("location");
            LinkTarget target = location == null || location.isBlank()
                    ? null
                    : inheriting(AddressReader.resolve(at, LinkAddress.headerText(location)), at);
            return Optional.of(new Next(target, response.status(), response.isPermanent() || isSamePage(at, target)));
        }
        if (!response.isSuccess()) {
            return Optional.empty();
        }
        return refresh(response).map(to -> inheriting(AddressReader.resolve(at, to), at)).filter(
                target -> target instanceof LinkTarget.Web web && !web.address().text().equals(at.text())).map(
                        target -> new Next(target, response.status(), true));
    }

    private static Optional<String> refresh(Answer.Response response) {
        Optional<String> header = Page.target(response.header("refresh"));
        if (header.isPresent() || !mayRefresh(response)) {
            return header;
        }
        Page page = Classifier.page(response);
        return page == null ? Optional.empty() : Optional.ofNullable(page.refresh());
    }

    /// A cheap look before the page is parsed; long pages that send on have something to show first.
    private static boolean mayRefresh(Answer.Response response) {
        int length = response.body().bytes().length;
        return length > 0 && length <= LONGEST_REFRESH && new String(response.body().unpacked(response.header(
                "content-encoding"), LONGEST_REFRESH), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(
                        "http-equiv");
    }

    private static LinkTarget inheriting(LinkTarget target, LinkAddress from) {
        return target instanceof LinkTarget.Web web
                ? new LinkTarget.Web(web.address().inheriting(from.fragment()))
                : target;
    }

    /// Whether only encryption or the site's usual host name is added: nobody takes that back.
    private static boolean isSamePage(LinkAddress from, @Nullable LinkTarget target) {
        return target instanceof LinkTarget.Web(LinkAddress to) && to.path().equals(from.path()) && to.query().equals(
                from.query()) && to.site().equals(from.site()) && !to.text().equals(from.text()) && (to.port() == from
                        .port() || to.isSecure() && !from.isSecure());
    }
}
