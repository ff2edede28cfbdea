package io.github.shownotes.catalogue.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.github.shownotes.catalogue.notes.NotesParser;
import io.github.shownotes.catalogue.notes.Segment;
import io.github.shownotes.catalogue.source.ShowNotes;

/// From an episode's notes to its mentions. Pure: the same notes and names give the same mentions; never throws.
public final class MentionExtractor {
    private final KnownNames names;

    /// An extractor.
    ///
    /// @param names the project names it can recognise without a link
    public MentionExtractor(KnownNames names) {
        this.names = names;
    }

    /// Everything found in the notes.
    public ExtractedEpisode extract(ShowNotes notes) {
        var segments = new ArrayList<ExtractedSegment>();
        for (Segment segment : NotesParser.segments(notes)) {
            segments.add(new ExtractedSegment(segment.kind(), segment.presenter(), segment.title(), List.of(), List.of()));
        }
        return new ExtractedEpisode(notes, segments);
    }

    /// The project names that the episodes link and that can therefore be recognised elsewhere without a link.
    public static List<LearnedName> learn(Collection<ShowNotes> notes) {
        return List.of();
    }
}
