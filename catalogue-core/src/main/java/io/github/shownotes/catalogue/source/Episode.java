package io.github.shownotes.catalogue.source;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a source says of an episode besides its notes.
///
/// @param number the episode's number in the show, or null when the source has none
/// @param title the title; a placeholder such as `Episode 12` when the source has none
/// @param published the day it came out, or null
/// @param link its page, or null
/// @param guid the feed's identifier, or null
/// @param summary one or two sentences, or null
/// @param transcript address of a transcript, or null
/// @param chapters address of the chapter marks, or null
/// @param audio address of the recording, sound or video, or null
/// @param people hosts and guests as the source names them
public record Episode(@Nullable Integer number, String title, @Nullable LocalDate published, @Nullable String link,
        @Nullable String guid, @Nullable String summary, @Nullable String transcript, @Nullable String chapters,
        @Nullable String audio, List<Person> people) {
    /// Copies the list.
    public Episode {
        people = List.copyOf(people);
    }

    /// What tells this episode from the show's others in every source: its number, else its date, else its title.
    public String key() {
        if (number != null) {
            return "n" + number;
        }
        return published == null ? "t" + Slug.of(title) : "d" + published + "-" + Slug.of(title);
    }

    /// The same with another recording.
    public Episode withAudio(@Nullable String address) {
        return new Episode(number, title, published, link, guid, summary, transcript, chapters, address, people);
    }

    /// Whether the title only repeats the number, as sources without titles do.
    public boolean isPlaceholderTitle() {
        return number != null && title.replaceAll("[^0-9A-Za-z]", "").matches("(?i)(episode)?0*" + number);
    }
}
