package io.github.shownotes.catalogue.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// An address of the notes with everything it can be found by.
///
/// @param id its key in this database
/// @param url the address as the notes wrote it first
/// @param host where it leads
/// @param state whether it is alive, or null when it was never checked
/// @param archivedUrl an archive's copy, or null
/// @param places where it stands, without order
public record IndexedLink(long id, String url, String host, @Nullable String state, @Nullable String archivedUrl,
        List<Place> places) {
    /// Copies the list.
    public IndexedLink {
        places = List.copyOf(places);
    }

    /// Where it stands.
    ///
    /// @param segmentId the segment
    /// @param text what a reader clicks on; may be empty
    /// @param kind what is there
    public record Place(long segmentId, String text, String kind) {}
}
