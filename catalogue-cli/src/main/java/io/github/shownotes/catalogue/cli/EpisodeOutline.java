package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import io.github.shownotes.catalogue.extract.ExtractedEpisode;
import io.github.shownotes.catalogue.extract.ExtractedSegment;
import io.github.shownotes.catalogue.extract.Mention;
import io.github.shownotes.catalogue.extract.Role;
import io.github.shownotes.catalogue.source.Episode;

/// An extracted episode as an outline: the episode, its segments, and below each what it mentions.
final class EpisodeOutline {
    private final boolean explain;

    /// A writer.
    ///
    /// @param explain whether to add the evidence and the candidates that were not sure enough
    EpisodeOutline(boolean explain) {
        this.explain = explain;
    }

    /// The outline, each line ended.
    String write(ExtractedEpisode extracted) {
        var lines = new ArrayList<String>();
        Episode episode = extracted.notes().episode();
        lines.add(extracted.notes().show().title() + (episode.number() == null ? "" : " " + episode.number()) + ": "
                + episode.title() + (episode.published() == null ? "" : " (" + episode.published() + ")"));
        for (ExtractedSegment segment : extracted.segments()) {
            String presenter = segment.presenter() == null ? "" : " by " + segment.presenter();
            String title = segment.title().isEmpty() ? "" : ": " + segment.title();
            lines.add("  " + segment.kind().label() + presenter + title);
            for (Mention mention : segment.mentions()) {
                if (explain || mention.evidence().isSure()) {
                    addMention(lines, mention);
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void addMention(List<String> lines, Mention mention) {
        String about = switch (mention) {
            case Mention.ProjectMention project ->
                "project " + project.name() + (project.subject() ? " (subject)" : "");
            case Mention.ArticleMention article -> "article " + article.name()
                    + (article.authors().isEmpty() ? "" : " by " + String.join(", ", article.authors()))
                    + (article.subject() ? " (subject)" : "");
            case Mention.PersonMention person -> "person " + person.name() + " ("
                    + person.roles()
                            .stream()
                            .sorted()
                            .map(Role::label)
                            .map(label -> label.replace('_', ' '))
                            .collect(Collectors.joining(", "))
                    + ")";
        };
        String urls = mention.urls().isEmpty() ? "" : " <" + String.join("> <", mention.urls()) + ">";
        lines.add("    " + (mention.evidence().isSure() ? "" : "candidate ") + about + urls);
        if (explain) {
            lines.add("      " + mention.evidence().rule() + " " + mention.evidence().confidence() + ": "
                    + mention.evidence().quote());
        }
    }
}
