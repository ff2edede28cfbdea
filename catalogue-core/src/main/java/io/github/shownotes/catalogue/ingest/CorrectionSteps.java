package io.github.shownotes.catalogue.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.Subject;
import io.github.shownotes.catalogue.resolve.Correction;
import io.github.shownotes.catalogue.resolve.Entity;
import io.github.shownotes.catalogue.resolve.EntityKey;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.resolve.KeyScheme;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.CorrectionDao.Applied;
import io.github.shownotes.catalogue.store.CorrectionDao.Effect;
import io.github.shownotes.catalogue.store.EnrichmentDao;
import io.github.shownotes.catalogue.store.IdentityDao;
import io.github.shownotes.catalogue.store.MergerDao;
import io.github.shownotes.catalogue.store.RepositoryNodeDao;

/// What each correction does to the catalogue. Each change is noted with what was there before, so that it can be undone.
final class CorrectionSteps {
    private static final String WHY = "a correction says so";

    private final CorrectionDao dao;
    private final IdentityDao identities;
    private final MergerDao mergers = new MergerDao();
    private final RepositoryNodeDao nodes = new RepositoryNodeDao();
    private final Clock clock;

    CorrectionSteps(CorrectionDao dao, IdentityDao identities, Clock clock) {
        this.dao = dao;
        this.identities = identities;
        this.clock = clock;
    }

    /// A correction in its canonical form, one text for each part that can be there without the others.
    static List<String> forms(Correction correction) {
        return switch (correction) {
            case Correction.Merge merge -> {
                var forms = new ArrayList<String>();
                forms.add(form("merge", merge.kind().label(), merge.into()));
                merge.names().forEach(name -> forms.add(form("merge", merge.kind().label(), merge.into(), name)));
                yield forms;
            }
            case Correction.Split split -> List.of(form(split));
            case Correction.Rename rename -> List.of(form("rename", rename.kind().label(), rename.name(), rename.to()));
            case Correction.Recast recast -> List.of(form("kind", recast.kind().label(), recast.name(), recast.to()
                    .label()));
            case Correction.Categorize categorize -> List.of();
            case Correction.Hide hide -> List.of(form("hide", hide.kind().label(), hide.name()));
            case Correction.Pin pin -> List.of(form("pin", pin.name(), Objects.toString(pin.packageName(), "")));
        };
    }

    private static String form(Correction.Split split) {
        return form("split", split.kind().label(), split.name(), String.join(" ", split.keys()
                .stream()
                .map(EntityKey::text)
                .toList()));
    }

    private static String form(String... parts) {
        return EntityKey.bounded(String.join("\t", parts));
    }

    /// Applies one on an open transaction.
    ///
    /// @return whether it changed anything
    boolean apply(Handle handle, Correction correction) {
        String form = forms(correction).stream().findFirst().orElse("");
        return switch (correction) {
            case Correction.Merge merge -> merge(handle, merge, form);
            case Correction.Split split -> split(handle, split, form);
            case Correction.Rename rename -> rename(handle, rename, form);
            case Correction.Recast recast -> recast(handle, recast, form);
            // Nothing is changed by it: the derivation asks for it each time.
            case Correction.Categorize categorize -> false;
            case Correction.Hide hide -> hide(handle, hide, form);
            case Correction.Pin pin -> pin(handle, pin, form);
        };
    }

    private boolean merge(Handle handle, Correction.Merge merge, String form) {
        EntityKind kind = merge.kind();
        Long into = dao.find(handle, kind, merge.into()).stream().findFirst().orElse(null);
        boolean changed = false;
        if (into == null) {
            into = merge.names()
                    .stream()
                    .flatMap(name -> dao.find(handle, kind, name).stream())
                    .findFirst()
                    .orElse(null);
            if (into == null) {
                return false;
            }
            changed = name(handle, into, merge.into(), form);
        }
        var touched = new LinkedHashSet<Long>();
        for (String name : merge.names()) {
            String part = form("merge", kind.label(), merge.into(), name);
            for (Long from : dao.find(handle, kind, name)) {
                if (!from.equals(into)) {
                    mergers.merge(handle, from, into, WHY, clock.instant());
                    note(handle, from, part, Effect.MERGED, "");
                    touched.add(from);
                }
            }
            changed |= alias(handle, kind, into, EntityKey.name(name), name, part);
        }
        changed |= alias(handle, kind, into, EntityKey.name(merge.into()), merge.into(), form);
        if (!touched.isEmpty()) {
            touched.add(into);
            identities.recount(handle, touched);
        }
        return changed || !touched.isEmpty();
    }

    private boolean split(Handle handle, Correction.Split split, String form) {
        Set<Long> owners = new LinkedHashSet<>();
        split.keys().forEach(key -> owners.addAll(dao.owners(handle, split.kind(), key)));
        Long own = dao.applied(handle)
                .stream()
                .filter(applied -> applied.effect() == Effect.DIVIDED && applied.correction().equals(form))
                .map(Applied::entityId)
                .findFirst()
                .orElse(null);
        if (owners.isEmpty() || own != null && owners.equals(Set.of(own))) {
            return false;
        }
        if (own == null) {
            Long other = owners.iterator().next();
            own = identities.insert(handle, List.of(new Entity(split.kind(), identities.freeSlug(handle, split.kind(),
                    split.name()), split.name(), split.keys().getFirst().address(), List.of(), split.keys())))
                    .getFirst();
            note(handle, own, form, Effect.DIVIDED, Long.toString(other));
            mergers.event(handle, own, "divided", "from " + dao.name(handle, other) + ": " + WHY, clock.instant());
        }
        for (EntityKey key : split.keys()) {
            if (mergers.take(handle, split.kind(), key, own)) {
                askAnew(handle, key);
            }
            dao.addKey(handle, split.kind(), own, key, Objects.toString(key.address(), split.name()));
        }
        return true;
    }

    /// What was kept about a repository whose address another one has now is the old one's.
    private void askAnew(Handle handle, EntityKey key) {
        Subject subject = Subject.of(key);
        if (subject != null && subject.provider() == Provider.GITHUB && nodes.isReused(handle, key.value())) {
            new EnrichmentDao().forget(handle, subject);
            nodes.forget(handle, key.value());
        }
    }

    private boolean rename(Handle handle, Correction.Rename rename, String form) {
        boolean changed = false;
        for (Long entity : dao.find(handle, rename.kind(), rename.name())) {
            changed |= name(handle, entity, rename.to(), form);
            changed |= alias(handle, rename.kind(), entity, EntityKey.name(rename.to()), rename.to(), form);
        }
        return changed;
    }

    private boolean recast(Handle handle, Correction.Recast recast, String form) {
        boolean changed = false;
        for (Long entity : dao.find(handle, recast.kind(), recast.name())) {
            if (recast.to() != recast.kind() && dao.kind(handle, entity) == recast.kind()) {
                String name = dao.name(handle, entity);
                Long into = dao.find(handle, recast.to(), name).stream().findFirst().orElse(null);
                if (into == null) {
                    into = identities.insert(handle, List.of(new Entity(recast.to(), identities.freeSlug(handle, recast
                            .to(), name), name, identities.url(handle, entity), List.of(), List.of()))).getFirst();
                    dao.addKey(handle, recast.to(), into, EntityKey.name(name), name);
                }
                if (mergers.recast(handle, entity, into, clock.instant())) {
                    note(handle, entity, form, Effect.RECAST, "");
                    identities.recount(handle, List.of(entity, into));
                    changed = true;
                }
            }
        }
        return changed;
    }

    private boolean hide(Handle handle, Correction.Hide hide, String form) {
        boolean changed = false;
        for (Long entity : dao.find(handle, hide.kind(), hide.name())) {
            if (dao.hide(handle, entity, true)) {
                note(handle, entity, form, Effect.HIDDEN, "");
                changed = true;
            }
        }
        return changed;
    }

    private boolean pin(Handle handle, Correction.Pin pin, String form) {
        boolean changed = false;
        for (Long entity : dao.find(handle, EntityKind.PROJECT, pin.name())) {
            String before = dao.packageOf(handle, entity);
            boolean pinned = dao.pins(handle).containsKey(entity);
            if (!pinned || !Objects.equals(before, pin.packageName())) {
                dao.setPackage(handle, entity, pin.packageName());
                if (!pinned) {
                    note(handle, entity, form, Effect.PACKAGED, Objects.toString(before, ""));
                }
                changed = true;
            }
            if (pin.packageName() != null) {
                EntityKey key = new EntityKey(KeyScheme.PYPI, pin.packageName());
                changed |= mergers.take(handle, EntityKind.PROJECT, key, entity);
                changed |= alias(handle, EntityKind.PROJECT, entity, key, Objects.toString(key.address(), pin.name()),
                        form);
            }
        }
        return changed;
    }

    private boolean name(Handle handle, long entity, String name, String form) {
        String before = dao.name(handle, entity);
        boolean changed = dao.rename(handle, entity, name);
        if (changed) {
            note(handle, entity, form, Effect.NAMED, before);
        }
        return changed;
    }

    private boolean alias(Handle handle, EntityKind kind, long entity, EntityKey key, String label, String form) {
        boolean changed = dao.addKey(handle, kind, entity, key, label);
        if (changed) {
            note(handle, entity, form, Effect.ALIASED, key.text());
        }
        return changed;
    }

    private void note(Handle handle, long entity, String form, Effect effect, String was) {
        dao.note(handle, new Applied(entity, form, effect, was), clock.instant());
    }
}
