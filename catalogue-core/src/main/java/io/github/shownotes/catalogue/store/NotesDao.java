package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Person;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;

/// Episodes and the notes of each source, as the ingest writes and reads them.
public final class NotesDao {
    private static final String NOTES = "n.origin, n.format, n.body, n.fingerprint, n.links, n.title, n.published, n.link,"
            + " n.guid, n.summary, n.transcript, n.chapters, n.audio, n.people, e.number";

    private final ShowDao shows;

    /// Reads shows with this.
    public NotesDao(ShowDao shows) {
        this.shows = shows;
    }

    /// What is stored of a show's episodes, without the notes themselves.
    public List<ShelfRow> shelf(Handle handle, long showId) {
        return handle
                .createQuery("""
                             select e.id, e.episode_key, e.slug, n.origin, n.fingerprint, n.title, n.published, n.guid
                             from episode e
                             join show_notes n on n.episode_id = e.id
                             where e.show_id = :show
                             order by e.id, n.origin
                             """)
                .bind("show", showId)
                .map((row, context) -> new ShelfRow(row.getLong("id"), row.getString("episode_key"), row.getString(
                        "slug"), row.getString("origin"), row.getString("fingerprint"), row.getString("title"),
                        row
                                .getObject("published", LocalDate.class),
                        row.getString("guid")))
                .list();
    }

    /// Adds an episode, still without notes.
    ///
    /// @return its key in this database
    public long insert(Handle handle, long showId, String key, String slug, Episode episode) {
        long id = described(
                handle.createUpdate(
                        """
                        insert into episode (show_id, episode_key, slug, number, title, published, link, guid, summary,
                                             transcript, chapters, audio)
                        values (:show, :key, :slug, :number, :title, :published, :link, :guid, :summary, :transcript,
                                :chapters, :audio)
                        """),
                episode)
                .bind("show", showId)
                .bind("key", key)
                .bind("slug", slug)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
        addPeople(handle, id, episode.people());
        return id;
    }

    /// Stores what a source says, in place of what it said before.
    public void save(Handle handle, long episodeId, StoredNotes notes) {
        handle.createUpdate("delete from show_notes where episode_id = :id and origin = :origin")
                .bind("id", episodeId)
                .bind("origin", notes.origin())
                .execute();
        described(
                handle.createUpdate(
                        """
                        insert into show_notes (episode_id, origin, format, body, fingerprint, links, title, published, link,
                                                guid, summary, transcript, chapters, audio, people)
                        values (:id, :origin, :format, :body, :fingerprint, :links, :title, :published, :link, :guid, :summary,
                                :transcript, :chapters, :audio, :people)
                        """),
                notes.episode())
                .bind("id", episodeId)
                .bind("origin", notes.origin())
                .bind("format", notes.format().label())
                .bind("body", Stored.text(notes.body()))
                .bind("fingerprint", notes.fingerprint())
                .bind("links", notes.links())
                .bind("people", PeopleColumn.write(notes.episode().people()))
                .execute();
    }

    /// Everything that was read of an episode, by origin.
    public List<StoredNotes> ofEpisode(Handle handle, long episodeId) {
        return handle.createQuery("select " + NOTES + """
                                                       from show_notes n
                                                      join episode e on e.id = n.episode_id
                                                      where n.episode_id = :id
                                                      order by n.origin
                                                      """)
                .bind("id", episodeId)
                .map((row, context) -> notes(row))
                .list();
    }

    /// Sets what the episode's page shows.
    ///
    /// @param bodyChanged whether the notes themselves are others too: then the mentions are out of date for certain, else
    /// they have to be looked at again
    public void describe(Handle handle, long episodeId, Episode episode, boolean bodyChanged) {
        described(handle
                .createUpdate("""
                              update episode
                              set number = :number, title = :title, published = :published, link = :link, guid = :guid,
                                  summary = :summary, transcript = :transcript, chapters = :chapters, audio = :audio,
                                  knowledge = null, extraction = case when :changed then null else extraction end
                              where id = :id
                              """), episode)
                .bind("id", episodeId)
                .bind("changed", bodyChanged)
                .execute();
        handle.createUpdate("delete from episode_person where episode_id = :id").bind("id", episodeId).execute();
        addPeople(handle, episodeId, episode.people());
    }

    /// Sets where the episode can be heard, which changes nothing about its mentions.
    ///
    /// @param audio the address, or null
    public void record(Handle handle, long episodeId, @Nullable String audio) {
        handle.createUpdate("update episode set audio = :audio where id = :id")
                .bind("id", episodeId)
                .bind("audio", Stored.optional(audio, 2000))
                .execute();
    }

    private static void addPeople(Handle handle, long episodeId, List<Person> people) {
        int position = 0;
        for (Person person : people) {
            handle.createUpdate("""
                                insert into episode_person (episode_id, position, name, role, url)
                                values (:id, :position, :name, :role, :url)
                                """)
                    .bind("id", episodeId)
                    .bind("position", position++)
                    .bind("name", Stored.text(person.name(), 500))
                    .bind("role", Stored.text(person.role(), 100))
                    .bind("url", person.addresses().isEmpty() ? null : Stored.text(person.addresses().getFirst(), 2000))
                    .execute();
        }
    }

    /// How far the mentions of every episode are: by show, number and key, so that every run takes them in the same order,
    /// whatever language the database sorts by.
    public List<EpisodeState> states(Handle handle) {
        Map<Long, Show> byId = shows.all(handle);
        return handle.createQuery("select id, show_id, number, episode_key, extraction, knowledge from episode")
                .map((row, context) -> new EpisodeState(row.getLong("id"),
                        Objects.requireNonNull(byId.get(row.getLong("show_id"))), row.getObject("number",
                                Integer.class),
                        row.getString("episode_key"), row.getString("extraction"), row.getString("knowledge")))
                .stream()
                .sorted(EpisodeState.ORDER)
                .toList();
    }

    /// Notes that the mentions of episodes are about to be found. Notes that a source brings from now on take the mark away,
    /// and with it what was found in the ones before.
    public void begin(Handle handle, Collection<Long> episodeIds) {
        PreparedBatch batch = handle.prepareBatch("update episode set knowledge = '' where id = :id");
        episodeIds.forEach(id -> batch.bind("id", id).add());
        batch.execute();
    }

    /// Episodes with everything that was read of them, in the same order. Those without any notes are left out.
    ///
    /// @param states which episodes, at least one
    public List<StoredEpisode> read(Handle handle, List<EpisodeState> states) {
        var notes = new HashMap<Long, List<StoredNotes>>();
        handle.createQuery("select n.episode_id, " + NOTES + """
                                                              from show_notes n
                                                             join episode e on e.id = n.episode_id
                                                             where n.episode_id in (<episodes>)
                                                             order by n.episode_id, n.origin
                                                             """)
                .bindList("episodes", states.stream().map(EpisodeState::id).toList())
                .map((row, context) -> notes.computeIfAbsent(row.getLong("episode_id"), none -> new ArrayList<>())
                        .add(notes(row)))
                .list();
        return states.stream()
                .filter(state -> notes.containsKey(state.id()))
                .map(state -> new StoredEpisode(state.id(), state.show(), state.key(), state.extraction(),
                        state.knowledge(), notes.getOrDefault(state.id(), List.of())))
                .toList();
    }

    /// The richest notes of each episode in a stretch of keys; episodes without any are left out.
    Map<Long, ShowNotes> richest(Handle handle, KeyRange range) {
        Map<Long, Show> byId = shows.all(handle);
        var showOf = new HashMap<Long, Show>();
        var notes = new HashMap<Long, StoredNotes>();
        range.rows(handle, "select n.episode_id, e.show_id, " + NOTES + """
                                                                         from show_notes n
                                                                        join episode e on e.id = n.episode_id
                                                                        where e.id > :after and e.id <= :last
                                                                        """, (row, context) -> {
            long id = row.getLong("episode_id");
            showOf.put(id, Objects.requireNonNull(byId.get(row.getLong("show_id"))));
            return notes.merge(id, notes(row), BinaryOperator.minBy(StoredNotes.RICHEST_FIRST));
        });
        var richest = new HashMap<Long, ShowNotes>();
        notes.forEach((id, one) -> richest.put(id, one.asNotes(Objects.requireNonNull(showOf.get(id)))));
        return richest;
    }

    private static <S extends SqlStatement<S>> S described(S statement, Episode episode) {
        return statement.bind("number", episode.number())
                .bind("title", Stored.text(episode.title(), 1000))
                .bind("published", episode.published())
                .bind("link", Stored.optional(episode.link(), 2000))
                .bind("guid", Stored.optional(episode.guid(), 1000))
                .bind("summary", Stored.optional(episode.summary(), 100_000))
                .bind("transcript", Stored.optional(episode.transcript(), 2000))
                .bind("chapters", Stored.optional(episode.chapters(), 2000))
                .bind("audio", Stored.optional(episode.audio(), 2000));
    }

    private static StoredNotes notes(ResultSet row) throws SQLException {
        var episode = new Episode(row.getObject("number", Integer.class), row.getString("title"), row.getObject(
                "published", LocalDate.class), row.getString("link"), row.getString("guid"), row.getString("summary"),
                row
                        .getString("transcript"),
                row.getString("chapters"), row.getString("audio"), PeopleColumn.read(row.getString("people")));
        return new StoredNotes(row.getString("origin"), Format.of(row.getString("format")), row.getString("body"), row
                .getString("fingerprint"), row.getInt("links"), episode);
    }
}
