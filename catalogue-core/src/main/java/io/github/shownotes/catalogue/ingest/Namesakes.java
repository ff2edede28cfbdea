package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.resolve.Resolver;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.MergerDao;
import io.github.shownotes.catalogue.store.NamesakeDao;
import io.github.shownotes.catalogue.store.NamesakeDao.Namesake;

/// Makes one person of two who turned out to have one name: first known by a handle and by a name alone, then named with both.
final class Namesakes {
    private final NamesakeDao dao = new NamesakeDao();
    private final MergerDao mergers = new MergerDao();
    private final IdentityDao identities = new IdentityDao();
    private final Clock clock;

    Namesakes(Clock clock) {
        this.clock = clock;
    }

    /// Merges those whose accounts do not tell them apart. Of three of one name nobody can say which two are one.
    ///
    /// @return how many were merged
    int merge(Handle handle) {
        var merged = new HashSet<Long>();
        for (List<Namesake> group : dao.groups(handle)) {
            if (group.size() == 2 && Resolver.canBeOnePerson(group.getFirst().accounts(), group.getLast().accounts())
                    && group.stream().noneMatch(one -> merged.contains(one.id()))) {
                // The one with accounts stays: that is what others will be found by.
                boolean first = !group.getFirst().accounts().isEmpty() || group.getLast().accounts().isEmpty();
                long into = (first ? group.getFirst() : group.getLast()).id();
                long from = (first ? group.getLast() : group.getFirst()).id();
                mergers.merge(handle, from, into, "both go by one name, and no account tells them apart",
                        clock.instant());
                identities.recount(handle, Set.of(from, into));
                merged.add(from);
                merged.add(into);
            }
        }
        return merged.size() / 2;
    }
}
