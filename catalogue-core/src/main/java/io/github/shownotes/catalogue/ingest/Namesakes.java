package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.resolve.Names;
import io.github.shownotes.catalogue.resolve.Resolver;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.MergerDao;
import io.github.shownotes.catalogue.store.NamesakeDao;
import io.github.shownotes.catalogue.store.NamesakeDao.Namesake;

/// Makes one person of two who turned out to be one: first known by a handle and by a name alone, then named with both; or known
/// by name with one account, and by an account of the same name on another network.
///
/// Of three of one name nobody can say which two are one.
final class Namesakes {
    /// Shorter account names are taken by different people on different networks.
    private static final int TELLING = 5;

    private final NamesakeDao dao = new NamesakeDao();
    private final MergerDao mergers = new MergerDao();
    private final IdentityDao identities = new IdentityDao();
    private final Clock clock;

    Namesakes(Clock clock) {
        this.clock = clock;
    }

    /// Merges those whose accounts do not tell them apart.
    ///
    /// @return how many were merged
    int merge(Handle handle) {
        int all = 0;
        // Whoever was made one of two may be one with a third.
        for (int merged = once(handle); merged > 0; merged = once(handle)) {
            all += merged;
        }
        return all;
    }

    private int once(Handle handle) {
        var byName = new LinkedHashMap<String, List<Namesake>>();
        var byAccount = new LinkedHashMap<String, Set<Namesake>>();
        for (Namesake person : dao.all(handle)) {
            person.names().forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>()).add(person));
            person.accounts().forEach(account -> byAccount.computeIfAbsent(Resolver.userName(account),
                    none -> new LinkedHashSet<>()).add(person));
        }
        var merged = new HashSet<Long>();
        for (List<Namesake> group : byName.values()) {
            merge(handle, group, "both go by one name, and no account tells them apart", merged);
        }
        for (Map.Entry<String, Set<Namesake>> group : byAccount.entrySet()) {
            List<Namesake> named = group.getValue().stream().filter(one -> Names.isFull(one.name())).toList();
            if (named.size() == 1 && group.getKey().length() >= TELLING) {
                group.getValue()
                        .stream()
                        .filter(one -> !named.contains(one))
                        .findFirst()
                        .ifPresent(other -> merge(handle, List.of(named.getFirst(), other), "both are " + group.getKey()
                                + ", on different networks", merged));
            }
        }
        return merged.size() / 2;
    }

    private void merge(Handle handle, List<Namesake> group, String why, Set<Long> merged) {
        if (group.size() != 2 || !Resolver.canBeOnePerson(group.getFirst().accounts(), group.getLast().accounts())
                || group.stream().anyMatch(one -> merged.contains(one.id()))) {
            return;
        }
        boolean first = stays(group.getFirst(), group.getLast());
        long into = (first ? group.getFirst() : group.getLast()).id();
        long from = (first ? group.getLast() : group.getFirst()).id();
        mergers.merge(handle, from, into, why, clock.instant());
        identities.recount(handle, Set.of(from, into));
        merged.add(from);
        merged.add(into);
    }

    /// The one with a full name stays or, when both have one, the one with accounts: that is what others will be found by.
    private static boolean stays(Namesake one, Namesake other) {
        return Names.isFull(one.name()) == Names.isFull(other.name())
                ? !one.accounts().isEmpty() || other.accounts().isEmpty()
                : Names.isFull(one.name());
    }
}
