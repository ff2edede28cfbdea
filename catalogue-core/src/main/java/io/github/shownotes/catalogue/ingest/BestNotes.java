package io.github.shownotes.catalogue.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.notes.Item;
import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Run;
import io.github.shownotes.catalogue.source.Episode;
import io.github.shownotes.catalogue.source.Format;
import io.github.shownotes.catalogue.source.Show;
import io.github.shownotes.catalogue.source.ShowNotes;
import io.github.shownotes.catalogue.store.StoredNotes;

/// The best of what several sources say of one episode. Pure, and the same in whatever order they came.
///
/// The body is that of the richest source; each fact is that of the richest source that has it.
///
/// @param format how the body is written
/// @param body the notes; empty when no source has any
/// @param episode the facts
record BestNotes(Format format, String body, Episode episode) {
    /// The best of an episode's notes.
    ///
    /// @param notes what each source says, at least one
    static BestNotes of(Collection<StoredNotes> notes) {
        List<StoredNotes> ranked = notes.stream().sorted(StoredNotes.RICHEST_FIRST).toList();
        StoredNotes best = ranked.getFirst();
        List<Episode> episodes = ranked.stream().map(StoredNotes::episode).toList();
        String title = episodes.stream()
                .filter(episode -> !episode.isPlaceholderTitle())
                .findFirst()
                .orElse(best.episode())
                .title();
        var merged = new Episode(first(episodes, Episode::number), title, first(episodes, Episode::published), first(
                episodes, Episode::link), first(episodes, Episode::guid), first(episodes, Episode::summary),
                first(
                        episodes, Episode::transcript),
                first(episodes, Episode::chapters), first(episodes, Episode::audio), episodes.stream()
                        .map(Episode::people)
                        .filter(people -> !people.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
        return new BestNotes(best.format(), best.body(), merged);
    }

    /// Whether nothing but the recording's address is another one, so that what was found in the notes still holds.
    boolean differsInAudioOnly(BestNotes other) {
        return !equals(other) && equals(new BestNotes(other.format, other.body, other.episode.withAudio(episode
                .audio())));
    }

    /// The same as the notes of one source, to be read like them.
    ShowNotes asNotes(Show show, String origin) {
        return new ShowNotes(show, episode, origin, format, body);
    }

    /// How many different pages the notes link.
    static int links(ShowNotes notes) {
        var links = new HashSet<String>();
        for (Item item : NotesParser.items(notes)) {
            for (Run run : item.runs()) {
                if (run.href() != null && run.href().startsWith("http")) {
                    links.add(run.href());
                }
            }
        }
        return links.size();
    }

    private static <T> @Nullable T first(List<Episode> episodes, Function<Episode, @Nullable T> fact) {
        for (Episode episode : episodes) {
            T value = fact.apply(episode);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
