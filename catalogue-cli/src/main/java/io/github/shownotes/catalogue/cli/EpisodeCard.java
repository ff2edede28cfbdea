package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;

import io.github.shownotes.catalogue.store.EpisodeRow;
import io.github.shownotes.catalogue.store.MentionRow;
import io.github.shownotes.catalogue.store.SegmentRow;

/// An episode as text: its segments in order, and below each what it mentions.
final class EpisodeCard {
    private EpisodeCard() {}

    static String text(EpisodeRow episode, List<SegmentRow> segments, List<MentionRow> mentions) {
        var lines = new ArrayList<String>();
        lines.add(
                episode.showTitle() + (episode.number() == null ? "" : " " + episode.number()) + ": " + episode.title()
                        + (episode.published() == null ? "" : " (" + episode.published() + ")"));
        if (episode.link() != null) {
            lines.add(episode.link());
        }
        if (episode.audio() != null) {
            lines.add("Listen: " + episode.audio());
        }
        for (SegmentRow segment : segments) {
            lines.add("");
            lines.add(segment.kind().label() + (segment.presenter() == null ? "" : " by " + segment.presenter())
                    + (segment.title().isBlank() ? "" : ": " + segment.title()));
            for (MentionRow mention : mentions) {
                if (mention.segmentId() == segment.id()) {
                    lines.add("  " + mention.entityKind().label() + " " + mention.entityName()
                            + (mention.subject() ? " (subject)" : "")
                            + (mention.entityUrl() == null ? "" : " <" + mention.entityUrl() + ">"));
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
