package io.github.shownotes.catalogue.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.store.IdentityEventRow;
import io.github.shownotes.catalogue.store.ProjectFacts;

/// What is known of a thing beyond the notes, a line each: categories, flags, facts, what happened to it.
final class FactLines {
    private FactLines() {}

    static List<String> of(Catalogue open, long entityId) {
        var lines = new ArrayList<String>();
        List<CategoryRow> categories = open.facts().categories(entityId);
        if (!categories.isEmpty()) {
            lines.add(
                    "categories: " + categories.stream().map(CategoryRow::name).collect(Collectors.joining(", ")) + " ("
                            + categories.getFirst().evidence() + ")");
        }
        for (FlagRow flag : open.facts().flags(entityId)) {
            lines.add(flag.flag() + (flag.since() == null ? "" : " since " + flag.since()) + ": " + flag.evidence());
        }
        open.facts().facts(entityId).ifPresent(facts -> facts(facts, lines));
        for (IdentityEventRow event : open.events().ofEntity(entityId)) {
            lines.add(event.day() + " " + event.kind() + ": " + event.detail());
        }
        return lines;
    }

    private static void facts(ProjectFacts facts, List<String> lines) {
        add(lines, "about", facts.summary());
        add(lines, "home", facts.homepage());
        add(lines, "documentation", facts.documentation());
        add(lines, "repository", facts.repository());
        add(lines, "package", facts.packageName());
        add(lines, "version", facts.version() == null || facts.released() == null
                ? facts.version()
                : facts.version() + " of " + day(facts.released()));
        add(lines, "licence", facts.licence());
        add(lines, "language", facts.language());
        add(lines, "topics", facts.topics().isEmpty() ? null : String.join(", ", facts.topics()));
        add(lines, "stars", facts.stars());
        add(lines, "forks", facts.forks());
        add(lines, "open issues", facts.openIssues());
        add(lines, "last push", facts.pushed() == null ? null : day(facts.pushed()));
        lines.add("as of " + day(facts.asOf()));
    }

    private static void add(List<String> lines, String label, @Nullable Object value) {
        if (value != null) {
            lines.add(label + ": " + value);
        }
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
