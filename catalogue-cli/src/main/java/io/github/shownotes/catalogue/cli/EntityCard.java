package io.github.shownotes.catalogue.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.MentionRow;

/// A project, article or person as text: what it is, then every mention with its date, presenter and sentence.
final class EntityCard {
    private EntityCard() {}

    /// @param facts what is known of it beyond the notes, a line each
    static String text(EntityRow entity, List<String> facts, List<MentionRow> mentions) {
        var lines = new ArrayList<String>();
        lines.add(entity.name() + " (" + entity.kind().label() + ")");
        if (entity.summary() != null) {
            lines.add(entity.summary());
        }
        if (entity.url() != null) {
            lines.add(entity.url());
        }
        lines.add("covered in " + Count.of(entity.timesCovered(), "episode") + period(entity));
        lines.addAll(facts);
        for (MentionRow mention : mentions) {
            lines.add("");
            lines.add(Objects.toString(mention.published(), "undated") + "  " + mention.showSlug() + "/"
                    + mention.episodeSlug() + "  " + mention.episodeTitle());
            lines.add("  " + segment(mention) + roles(mention));
            if (!mention.quote().isBlank()) {
                lines.add("  " + mention.quote().strip().replaceAll("\\s+", " "));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String period(EntityRow entity) {
        if (entity.firstCovered() == null || entity.lastCovered() == null) {
            return "";
        }
        return entity.firstCovered().equals(entity.lastCovered())
                ? ", on " + entity.firstCovered()
                : ", from " + entity.firstCovered() + " to " + entity.lastCovered();
    }

    private static String segment(MentionRow mention) {
        return mention.segmentKind().label() + (mention.presenter() == null ? "" : " by " + mention.presenter())
                + (mention.segmentTitle().isBlank() ? "" : ": " + mention.segmentTitle());
    }

    private static String roles(MentionRow mention) {
        return mention.roles().isEmpty()
                ? ""
                : mention.roles()
                        .stream()
                        .map(role -> role.label().replace('_', ' '))
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
