package io.github.shownotes.catalogue.web.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.CategoryRow;
import io.github.shownotes.catalogue.store.FlagRow;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.SubjectRow;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Day;

/// What is known of a project beyond the notes.
///
/// @param packageName what to install, or null
/// @param facts what providers say; empty when they were never asked
/// @param flags its state of health
/// @param categories what it is for, the main one first
/// @param subjects where providers know it
public record Knowledge(@Nullable String packageName, Optional<ProjectFacts> facts, List<FlagRow> flags,
        List<CategoryRow> categories, List<SubjectRow> subjects) {
    /// A line of the facts.
    ///
    /// @param label what it is
    /// @param value as readers see it
    public record Fact(String label, String value) {}

    /// Copies the lists.
    public Knowledge {
        flags = List.copyOf(flags);
        categories = List.copyOf(categories);
        subjects = List.copyOf(subjects);
    }

    /// The command that installs it; empty when it is no package.
    public Optional<String> install() {
        return Optional.ofNullable(facts.map(ProjectFacts::packageName).orElse(packageName))
                .map(name -> "pip install " + name);
    }

    /// What is known, in the order of a reader's questions.
    public List<Fact> lines() {
        return facts.map(Knowledge::lines).orElse(List.of());
    }

    /// Whether there is anything to say of where it comes from.
    public boolean hasSources() {
        return !subjects.isEmpty();
    }

    /// Whether a flag is bad news.
    public static boolean isBad(FlagRow flag) {
        return switch (flag.flag()) {
            case "archived", "gone", "quarantined", "yanked", "stale" -> true;
            default -> false;
        };
    }

    private static List<Fact> lines(ProjectFacts facts) {
        List<Fact> lines = new ArrayList<>();
        add(lines, "Version", facts.version());
        add(lines, "Released", facts.released() == null ? null : Day.inColumn(Day.of(facts.released())));
        add(lines, "Python", facts.requiresPython());
        add(lines, "Licence", facts.licence());
        add(lines, "Language", facts.language());
        add(lines, "Stars", facts.stars() == null ? null : Counted.number(facts.stars()));
        add(lines, "Forks", facts.forks() == null ? null : Counted.number(facts.forks()));
        add(lines, "Open issues", facts.openIssues() == null ? null : Counted.number(facts.openIssues()));
        add(lines, "Last push", facts.pushed() == null ? null : Day.inColumn(Day.of(facts.pushed())));
        add(lines, "Begun", facts.created() == null ? null : Day.inColumn(Day.of(facts.created())));
        return lines;
    }

    private static void add(List<Fact> lines, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Fact(label, value));
        }
    }
}
