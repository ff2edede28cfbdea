package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.resolve.RepositorySighting;
import io.github.shownotes.catalogue.source.Problem;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.MergerDao;
import io.github.shownotes.catalogue.store.RepositoryNodeDao;

/// What follows when a repository is found under another address than it was asked for. Its permanent id decides: the same id
/// is the same repository, which was renamed or given away; another id under an old address is another thing.
public final class RepositoryMoves {
    private static final String RENAMED = "renamed";
    private static final String REUSED = "reused";

    private final RepositoryNodeDao nodes = new RepositoryNodeDao();
    private final MergerDao mergers = new MergerDao();
    private final CorrectionDao corrections = new CorrectionDao();
    private final IdentityDao identities = new IdentityDao();
    private final Clock clock;

    /// @param clock tells when it was seen
    public RepositoryMoves(Clock clock) {
        this.clock = clock;
    }

    /// Takes many sightings into account, on an open transaction; those of which nothing is new are passed over.
    ///
    /// @param problems hears what a person has to look at
    /// @return whether entries may be others than before
    boolean seeAll(Handle handle, List<RepositorySighting> sightings, Consumer<Problem> problems) {
        Map<String, String> known = nodes.all(handle);
        var atHome = new ArrayList<RepositorySighting>();
        var elsewhere = new ArrayList<RepositorySighting>();
        for (RepositorySighting sighting : sightings) {
            boolean old = sighting.nodeId().equals(known.get(sighting.asked())) && sighting.nodeId().equals(known.get(
                    sighting.found()));
            if (!old && sighting.asked().equals(sighting.found()) && !known.containsKey(sighting.asked())) {
                atHome.add(sighting);
            } else if (!old) {
                elsewhere.add(sighting);
            }
        }
        nodes.rememberAll(handle, atHome, clock.instant());
        for (RepositorySighting sighting : elsewhere) {
            Problem problem = see(handle, sighting);
            if (problem != null) {
                problems.accept(problem);
            }
        }
        return !elsewhere.isEmpty();
    }

    /// Takes a sighting into account, on an open transaction. The same sighting twice changes nothing the second time.
    ///
    /// The project with the old address is found under both from now on. When the new address is another project's already,
    /// the two are one: the other stays, and the slug of this one leads to it.
    ///
    /// @return what a person has to look at, or null
    public @Nullable Problem see(Handle handle, RepositorySighting sighting) {
        Long entity = nodes.owner(handle, sighting.asked()).orElse(null);
        if (entity == null) {
            return null;
        }
        String known = nodes.node(handle, sighting.asked()).orElse(sighting.nodeId());
        if (!known.equals(sighting.nodeId())) {
            return reused(handle, entity, sighting);
        }
        nodes.remember(handle, sighting.asked(), sighting.nodeId(), clock.instant());
        nodes.remember(handle, sighting.found(), sighting.nodeId(), clock.instant());
        if (!sighting.asked().equals(sighting.found())) {
            moved(handle, entity, sighting);
        }
        return null;
    }

    private void moved(Handle handle, long entity, RepositorySighting sighting) {
        String detail = sighting.asked() + " is " + sighting.found() + " now";
        long other = nodes.owner(handle, sighting.found()).orElse(entity);
        if (other != entity) {
            mergers.merge(handle, entity, other, detail, clock.instant());
            identities.recount(handle, Set.of(entity, other));
        }
        if (!nodes.events(handle, other, RENAMED).contains(detail)) {
            corrections.addKey(handle, EntityKind.PROJECT, other, new EntityKey(KeyScheme.REPO, sighting.found()),
                    "https://" + sighting.found());
            nodes.setRepository(handle, other, sighting.found());
            mergers.event(handle, other, RENAMED, detail, clock.instant());
        }
    }

    private Problem reused(Handle handle, long entity, RepositorySighting sighting) {
        String detail = sighting.asked() + " leads to another repository than before";
        List<String> told = nodes.events(handle, entity, REUSED);
        if (!told.contains(detail)) {
            mergers.event(handle, entity, REUSED, detail, clock.instant());
        }
        return new Problem(corrections.name(handle, entity), detail,
                "Look at both; if the new one is covered, give it an entry of its own with split in the curation file");
    }
}
