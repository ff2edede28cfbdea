package io.github.shownotes.catalogue.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.github.shownotes.catalogue.extract.LearnedName;
import io.github.shownotes.catalogue.extract.Lesson;
import io.github.shownotes.catalogue.extract.WordFilter;

/// What episodes teach, and with which names the stored mentions were found.
public final class LessonDao {
    private static final int ROWS = 1000;

    /// The episodes whose lessons are stored, by their keys.
    public Set<Long> taught(Handle handle) {
        return handle.createQuery("select episode_id from episode_words").mapTo(Long.class).set();
    }

    /// Stores lessons in place of those before.
    ///
    /// @param lessons what episodes teach, by their keys
    public void store(Handle handle, Map<Long, Lesson> lessons) {
        if (lessons.isEmpty()) {
            return;
        }
        for (String table : List.of("episode_name", "episode_words")) {
            PreparedBatch batch = handle.prepareBatch("delete from " + table + " where episode_id = :id");
            lessons.keySet().forEach(id -> batch.bind("id", id).add());
            batch.execute();
        }
        PreparedBatch words = handle.prepareBatch("insert into episode_words (episode_id, words) values (:id, :words)");
        lessons.forEach((id, lesson) -> words.bind("id", id).bind("words", lesson.words().bytes()).add());
        words.execute();
        PreparedBatch names = handle
                .prepareBatch("insert into episode_name (episode_id, name, url) values (:id, :name, :url)");
        lessons.forEach((id, lesson) -> lesson.names().forEach(name -> names.bind("id", id).bind("name", Stored.text(
                name.name())).bind("url", Stored.text(name.url())).add()));
        if (names.size() > 0) {
            names.execute();
        }
    }

    /// All names that any episode teaches, each once.
    public List<LearnedName> names(Handle handle) {
        return Lesson.agreed(handle.createQuery("select distinct name, url from episode_name")
                .map((row, context) -> new LearnedName(row.getString("name"), row.getString("url")))
                .list());
    }

    /// The names with which the stored mentions were found.
    public Set<LearnedName> known(Handle handle) {
        return new HashSet<>(handle.createQuery("select name, url from learned_name")
                .map((row, context) -> new LearnedName(row.getString("name"), row.getString("url")))
                .list());
    }

    /// Notes with which names mentions are found from now on.
    ///
    /// @param gone names that were known
    /// @param fresh names that were not known, or with another address
    public void know(Handle handle, Collection<LearnedName> gone, Collection<LearnedName> fresh) {
        if (!gone.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("delete from learned_name where name = :name");
            gone.forEach(name -> batch.bind("name", name.name()).add());
            batch.execute();
        }
        if (!fresh.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch("insert into learned_name (name, url) values (:name, :url)");
            fresh.forEach(name -> batch.bind("name", name.name()).bind("url", name.url()).add());
            batch.execute();
        }
    }

    /// The episodes in which any of some names may stand.
    ///
    /// @return the keys of episodes
    public List<Long> mayHold(Handle handle, Collection<LearnedName> names) {
        List<WordFilter.Wanted> wanted = names.stream().map(name -> new WordFilter.Wanted(name.name())).toList();
        var ids = new ArrayList<Long>();
        // Row by row, since the filters of a large catalogue fill the memory.
        handle.createQuery("select episode_id, words from episode_words")
                .setFetchSize(ROWS)
                .map((row, context) -> {
                    WordFilter filter = WordFilter.stored(row.getBytes("words"));
                    return wanted.stream().anyMatch(filter::mayHold) ? row.getLong("episode_id") : 0L;
                })
                .forEach(id -> {
                    if (id != 0) {
                        ids.add(id);
                    }
                });
        return ids;
    }
}
