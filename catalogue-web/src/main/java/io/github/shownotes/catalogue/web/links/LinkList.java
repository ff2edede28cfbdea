package io.github.shownotes.catalogue.web.links;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.Page;
import io.github.shownotes.catalogue.web.layout.Address;
import io.github.shownotes.catalogue.web.layout.CheckedLink;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Frame;
import io.github.shownotes.catalogue.web.layout.LinkHealth;
import io.github.shownotes.catalogue.web.layout.PageLinks;
import io.github.shownotes.catalogue.web.layout.Section;

/// One page of the links in a state.
///
/// @param health the state
/// @param counts how many links are in which verdict
/// @param page what there is
/// @param entries the same as the page shows it
public record LinkList(LinkHealth health, Map<String, Long> counts, Page<LinkStateRow> page, List<Entry> entries) {
    /// A link with where it stands.
    ///
    /// @param link the link
    /// @param verdict what its checks say, in words
    /// @param episodes the episodes that give it, the newest first
    public record Entry(CheckedLink link, String verdict, List<CoverageRow> episodes) {
        /// Copies the list.
        public Entry {
            episodes = List.copyOf(episodes);
        }
    }

    /// A state to choose.
    ///
    /// @param label what it is called
    /// @param count how many links are in it
    /// @param address the list of them
    /// @param current `page` if it is the one that is shown, else null
    public record Choice(String label, String count, String address, @Nullable String current) {}

    /// Copies the lists.
    public LinkList {
        counts = Map.copyOf(counts);
        entries = List.copyOf(entries);
    }

    /// What surrounds it.
    public Frame frame() {
        return Frame.of(health.heading() + " links", Section.LINKS)
                .described("What became of the links in the show notes, with archived copies of those that are gone.")
                .at(address(health, page.number()))
                .withFeed("/changes");
    }

    /// How many links were checked.
    public long checked() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// The states to choose from.
    public List<Choice> choices() {
        return Arrays.stream(LinkHealth.values())
                .map(other -> new Choice(other.heading(), Counted.number(count(other)), address(other, 1),
                        other == health ? "page" : null))
                .toList();
    }

    /// The way to its other pages.
    public PageLinks links() {
        return PageLinks.around(page, number -> address(health, number));
    }

    private long count(LinkHealth which) {
        return which.states().stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    }

    private static String address(LinkHealth health, int number) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("state", health == LinkHealth.DEAD ? "" : health.label());
        parameters.put("page", number == 1 ? "" : Integer.toString(number));
        return Address.with("/links", parameters);
    }
}
