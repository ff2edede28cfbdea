package io.github.shownotes.catalogue.ingest;

import java.time.Clock;

import org.jdbi.v3.core.Handle;

import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.CorrectionDao.Applied;
import io.github.shownotes.catalogue.store.MergerDao;

/// Takes back what corrections changed.
final class CorrectionUndo {
    private final CorrectionDao dao;
    private final MergerDao mergers = new MergerDao();
    private final Clock clock;

    CorrectionUndo(CorrectionDao dao, Clock clock) {
        this.dao = dao;
        this.clock = clock;
    }

    void undo(Handle handle, Applied applied) {
        long entity = applied.entityId();
        switch (applied.effect()) {
            case NAMED -> dao.rename(handle, entity, applied.was());
            case ALIASED -> {
                dao.dropKey(handle, entity, applied.was());
                mergers.readAgain(handle, entity);
            }
            case MERGED, RECAST -> mergers.unmerge(handle, entity, clock.instant());
            case HIDDEN -> dao.hide(handle, entity, false);
            case DIVIDED -> {
                if (!applied.was().isEmpty()) {
                    mergers.merge(handle, entity, Long.parseLong(applied.was()), "a correction was taken back", clock
                            .instant());
                }
            }
            case PACKAGED -> dao.setPackage(handle, entity, applied.was().isEmpty() ? null : applied.was());
        }
        dao.forget(handle, applied);
    }
}
