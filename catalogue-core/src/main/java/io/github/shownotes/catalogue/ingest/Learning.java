package io.github.shownotes.catalogue.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.extract.LearnedName;
import io.github.shownotes.catalogue.extract.Lesson;
import io.github.shownotes.catalogue.extract.MentionExtractor;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.store.EpisodeState;
import io.github.shownotes.catalogue.store.LessonDao;
import io.github.shownotes.catalogue.store.NotesDao;
import io.github.shownotes.catalogue.store.StoredEpisode;

/// Learns the project names that notes link, and tells which episodes have to be read again because a name became known, was
/// forgotten or means another address: only those that have its words.
///
/// What each episode teaches is stored, so a new episode costs what it says itself and a look at the filters of the others.
/// Whatever is interrupted is found by the next run: mentions are up to date only when the names they were found with are
/// those that all episodes together teach.
final class Learning {
    /// How many episodes are read at once.
    private static final int TOGETHER = 256;
    /// How many episodes' notes are kept for those who read them next.
    private static final int KEPT = 1024;

    private final Jdbi jdbi;
    private final NotesDao notesDao;
    private final LessonDao lessonDao = new LessonDao();
    private final Map<Long, ShowNotes> kept = new HashMap<>();

    Learning(Jdbi jdbi, NotesDao notes) {
        this.jdbi = jdbi;
        this.notesDao = notes;
    }

    /// Learns from the notes of episodes that are new or changed.
    ///
    /// @param all every episode
    /// @param due those whose mentions are to be found in any case; gets those in which names may stand that are known now
    /// and were not before, or the other way round
    /// @return all names that are known now
    List<LearnedName> learn(List<EpisodeState> all, Set<Long> due) {
        Set<Long> taught = jdbi.withHandle(lessonDao::taught);
        List<EpisodeState> pupils = all.stream()
                .filter(state -> due.contains(state.id()) || !taught.contains(state.id()))
                .toList();
        for (int from = 0; from < pupils.size(); from += TOGETHER) {
            teach(pupils.subList(from, Math.min(pupils.size(), from + TOGETHER)), due);
        }
        return jdbi.inTransaction(handle -> apply(handle, all.size(), due));
    }

    /// The notes that are read of some episodes, in the same order.
    List<Read> read(List<EpisodeState> states) {
        List<EpisodeState> other = states.stream().filter(state -> !kept.containsKey(state.id())).toList();
        Map<Long, ShowNotes> more = other.isEmpty()
                ? Map.of()
                : jdbi.withHandle(handle -> notesDao.read(handle, other))
                        .stream()
                        .collect(Collectors.toMap(StoredEpisode::id, Learning::best));
        var read = new ArrayList<Read>();
        for (EpisodeState state : states) {
            ShowNotes notes = kept.getOrDefault(state.id(), more.get(state.id()));
            if (notes != null) {
                read.add(new Read(state, notes));
            }
        }
        return read;
    }

    /// An episode with the notes that are read of it.
    record Read(EpisodeState state, ShowNotes notes) {}

    private void teach(List<EpisodeState> states, Set<Long> due) {
        List<StoredEpisode> episodes = jdbi.inTransaction(handle -> {
            notesDao.begin(handle, states.stream().map(EpisodeState::id).filter(due::contains).toList());
            return notesDao.read(handle, states);
        });
        Map<Long, Taught> lessons = episodes.parallelStream().collect(Collectors.toConcurrentMap(StoredEpisode::id,
                Taught::by));
        jdbi.useTransaction(handle -> lessonDao.store(handle, lessons.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().lesson))));
        lessons.forEach((id, one) -> {
            if (kept.size() < KEPT && due.contains(id)) {
                kept.put(id, one.notes);
            }
        });
    }

    private record Taught(ShowNotes notes, Lesson lesson) {
        static Taught by(StoredEpisode episode) {
            ShowNotes notes = best(episode);
            return new Taught(notes, MentionExtractor.lesson(notes));
        }
    }

    private static ShowNotes best(StoredEpisode episode) {
        return BestNotes.of(episode.notes()).asNotes(episode.show(), episode.show().slug() + "/" + episode.key());
    }

    private List<LearnedName> apply(Handle handle, int episodes, Set<Long> due) {
        List<LearnedName> names = lessonDao.names(handle);
        Set<LearnedName> known = lessonDao.known(handle);
        var fresh = new HashSet<>(names);
        fresh.removeAll(known);
        var gone = new HashSet<>(known);
        names.forEach(gone::remove);
        if (due.size() < episodes && !(fresh.isEmpty() && gone.isEmpty())) {
            var changed = new HashSet<>(fresh);
            changed.addAll(gone);
            List<Long> again = lessonDao.mayHold(handle, changed).stream().filter(id -> !due.contains(id)).toList();
            notesDao.begin(handle, again);
            due.addAll(again);
        }
        lessonDao.know(handle, gone, fresh);
        return names;
    }
}
