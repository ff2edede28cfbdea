package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.Addresses;
import io.github.shownotes.catalogue.resolve.CanonicalUrl;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.ArticleAddressDao;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.MergerDao;

/// What follows for articles whose address leads to another for good: they are found under both, and when the other is an
/// article's already, the two are one.
///
/// Sites lead what they took down to a page for all of it, so a target counts only when it is no front page and one article
/// alone leads there.
final class ArticleMoves {
    private final ArticleAddressDao addresses = new ArticleAddressDao();
    private final CorrectionDao corrections = new CorrectionDao();
    private final MergerDao mergers = new MergerDao();
    private final IdentityDao identities = new IdentityDao();
    private final Clock clock;

    /// @param clock tells when two became one
    ArticleMoves(Clock clock) {
        this.clock = clock;
    }

    /// Takes what checks of links found into account, on an open transaction.
    ///
    /// @param moved where links moved for good: canonical address to the address they lead to now
    /// @return how many articles are found otherwise than before
    int follow(Handle handle, Map<String, String> moved) {
        var sources = new LinkedHashMap<CanonicalUrl, Set<String>>();
        // In the order of the addresses, so that every run decides alike.
        new TreeMap<>(moved).forEach((from, to) -> {
            CanonicalUrl target = CanonicalUrl.of(to);
            String source = key(CanonicalUrl.of(from));
            if (target.isWeb() && !target.path().isEmpty() && !source.equals(key(target))) {
                sources.computeIfAbsent(target, none -> new LinkedHashSet<>()).add(source);
            }
        });
        if (sources.isEmpty()) {
            return 0;
        }
        Map<String, Long> owners = addresses.owners(handle);
        int changed = 0;
        for (Map.Entry<CanonicalUrl, Set<String>> move : sources.entrySet()) {
            var articles = new LinkedHashSet<Long>();
            move.getValue().stream().filter(owners::containsKey).forEach(from -> articles.add(owners.get(from)));
            Long other = owners.get(key(move.getKey()));
            if (articles.size() == 1 && !articles.contains(other)) {
                long article = articles.getFirst();
                become(handle, article, move.getKey(), other);
                owners.replaceAll((key, owner) -> other != null && owner == article ? other : owner);
                changed++;
            }
        }
        return changed;
    }

    private void become(Handle handle, long article, CanonicalUrl target, @Nullable Long other) {
        if (other == null) {
            corrections.addKey(handle, EntityKind.ARTICLE, article, Addresses.article(target), target.text());
        } else {
            mergers.merge(handle, article, other, "its address leads to " + target.text() + " for good",
                    clock.instant());
            identities.recount(handle, Set.of(article, other));
        }
    }

    private static String key(CanonicalUrl address) {
        return Addresses.article(address).text();
    }
}
