package io.github.shownotes.catalogue.web.links;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.HtmlRenderer;
import io.github.shownotes.catalogue.web.layout.LinkHealth;
import io.github.shownotes.catalogue.web.layout.OutsideLink;
import io.github.shownotes.catalogue.web.request.Parameters;
import io.github.shownotes.catalogue.web.request.UnknownPage;

/// Answers for the links by their state.
@Controller
public final class LinkPage {
    private static final int PAGE_SIZE = 50;
    private static final List<String> STATES = Arrays.stream(LinkHealth.values()).map(LinkHealth::label).toList();

    private final Catalogue catalogue;
    private final HtmlRenderer renderer;

    LinkPage(Catalogue catalogue, HtmlRenderer renderer) {
        this.catalogue = catalogue;
        this.renderer = renderer;
    }

    @GetMapping("/links")
    ResponseEntity<byte[]> links(ServerHttpRequest request) {
        Parameters parameters = Parameters.of(request);
        LinkHealth health = LinkHealth.valueOf(parameters.choice("state", STATES, LinkHealth.DEAD.label())
                .toUpperCase(Locale.ROOT));
        Page<LinkStateRow> page = catalogue.linkStates().list(health.states(), parameters.page(), PAGE_SIZE);
        if (page.number() > page.pages()) {
            throw new UnknownPage("The list ends with page " + page.pages() + ".", List.of());
        }
        Map<Long, List<CoverageRow>> coverage = catalogue.links()
                .coverage(page.items().stream().map(LinkStateRow::linkId).toList());
        List<LinkList.Entry> entries = page.items()
                .stream()
                .map(state -> entry(state, coverage.getOrDefault(state.linkId(), List.of())))
                .flatMap(Optional::stream)
                .toList();
        return renderer.page(request, "links/list.jte",
                new LinkList(health, catalogue.linkStates().counts(), page, entries));
    }

    private static Optional<LinkList.Entry> entry(LinkStateRow state, List<CoverageRow> episodes) {
        return OutsideLink.to(state.url())
                .map(link -> new LinkList.Entry(new CheckedLink(link, state), state.state().replace('_', ' '), episodes
                        .reversed()));
    }
}
