package io.github.shownotes.catalogue.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.CoverageRow;
import io.github.shownotes.catalogue.store.EntityDao;
import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.FactsDao;
import io.github.shownotes.catalogue.store.LinkStateDao;
import io.github.shownotes.catalogue.store.LinkStateRow;
import io.github.shownotes.catalogue.store.MentionDao;

/// Reads from a catalogue what an awesome list says.
///
/// @param entities the things
/// @param mentions where they were covered and what was said
/// @param facts what providers say
/// @param links whether their addresses are alive
public record ListedThings(EntityDao entities, MentionDao mentions, FactsDao facts, LinkStateDao links) {
    /// Flags of what nobody should start to use.
    private static final Set<String> ENDED = Set.of("archived", "gone", "quarantined");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+\\.[^\\s]+");

    /// The chosen things that have an address to lead to.
    public List<AwesomeItem> read(Selection selection) {
        var coverage = mentions.coverage(selection.kind());
        var quotes = mentions.quotes(selection.kind());
        var summaries = facts.summaries();
        Map<Long, CategoryRow> categories = facts.mainCategories();
        Set<Long> ended = selection.alive() ? facts.flagged(ENDED) : Set.of();
        Map<String, LinkStateRow> states = links.all();
        var items = new ArrayList<AwesomeItem>();
        for (EntityRow entity : entities.all(selection.kind())) {
            CategoryRow category = categories.get(entity.id());
            String url = address(entity, states, selection);
            List<CoverageRow> counted = selection.counted(coverage.getOrDefault(entity.id(), List.of()));
            if (url == null || ended.contains(entity.id()) || !selection.isEnough(counted)
                    || !isWanted(category, selection)) {
                continue;
            }
            var about = new ArrayList<String>();
            add(about, summaries.get(entity.id()));
            add(about, entity.summary());
            for (String quote : quotes.getOrDefault(entity.id(), List.of())) {
                add(about, Definition.in(entity.name(), quote));
            }
            items.add(new AwesomeItem(entity.name(), entity.slug(), url, about,
                    category == null || category.slug().equals("other") ? null : category.name(),
                    counted));
        }
        return items;
    }

    private static void add(List<String> about, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            about.add(text);
        }
    }

    private static boolean isWanted(@Nullable CategoryRow category, Selection selection) {
        return selection.categories().isEmpty() || category != null && selection.categories()
                .stream()
                .anyMatch(name -> name.equalsIgnoreCase(category.slug()) || name.equalsIgnoreCase(category.name()));
    }

    /// Where its line leads: where its address moved to, to the archive's copy of a dead one, or null when there is nothing.
    private static @Nullable String address(EntityRow entity, Map<String, LinkStateRow> states, Selection selection) {
        String url = entity.url();
        if (url == null || !WEB.matcher(url).matches()) {
            return null;
        }
        LinkStateRow state = states.get(CanonicalUrl.of(url).indexed());
        if (state == null) {
            return url;
        }
        if (state.isGone()) {
            return selection.alive() || selection.withoutDead() ? null : state.archivedUrl();
        }
        return state.isMoved() ? state.suggestion() : url;
    }
}
