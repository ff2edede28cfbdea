package io.github.shownotes.catalogue.web.projects;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.store.EntityRow;
import io.github.shownotes.catalogue.store.ProjectFacts;
import io.github.shownotes.catalogue.store.ProjectSnapshot;
import io.github.shownotes.catalogue.web.layout.Counted;
import io.github.shownotes.catalogue.web.layout.Day;

/// What became of a project since it was covered first.
///
/// @param sentence how old it was then, and when somebody worked on it last; may be empty
/// @param then the day of the older figures, or null when there are no two to compare
/// @param now the day of the newer ones, or null
/// @param lines the figures that changed
public record ThenAndNow(String sentence, @Nullable LocalDate then, @Nullable LocalDate now, List<Line> lines) {
    /// A figure then and now.
    ///
    /// @param label what it is
    /// @param then the older one
    /// @param now the newer one
    public record Line(String label, String then, String now) {}

    /// Copies the list.
    public ThenAndNow {
        lines = List.copyOf(lines);
    }

    /// Whether there is anything to say.
    public boolean isEmpty() {
        return sentence.isEmpty() && lines.isEmpty();
    }

    /// Compares the snapshot that is nearest to the first coverage with the newest one.
    static ThenAndNow of(EntityRow thing, Optional<ProjectFacts> facts, List<ProjectSnapshot> snapshots) {
        String sentence = facts.map(known -> sentence(thing, known)).orElse("");
        if (snapshots.size() < 2) {
            return new ThenAndNow(sentence, null, null, List.of());
        }
        ProjectSnapshot then = snapshots.getFirst();
        ProjectSnapshot now = snapshots.getLast();
        List<Line> lines = new ArrayList<>();
        add(lines, "Stars", number(then.stars()), number(now.stars()));
        add(lines, "Forks", number(then.forks()), number(now.forks()));
        add(lines, "Open issues", number(then.openIssues()), number(now.openIssues()));
        add(lines, "Version", then.version(), now.version());
        return new ThenAndNow(sentence, then.takenOn(), now.takenOn(), lines);
    }

    private static String sentence(EntityRow thing, ProjectFacts facts) {
        StringBuilder text = new StringBuilder();
        if (facts.created() != null && thing.firstCovered() != null && !Day.of(facts.created())
                .isAfter(thing.firstCovered())) {
            text.append("It was ")
                    .append(age(Period.between(Day.of(facts.created()), thing.firstCovered())))
                    .append(" old when it was covered first.");
        }
        if (facts.pushed() != null) {
            text.append(text.isEmpty() ? "" : " ")
                    .append("Somebody last worked on it on ")
                    .append(Day.inWords(Day.of(facts.pushed())))
                    .append('.');
        }
        return text.toString();
    }

    private static String age(Period period) {
        if (period.getYears() > 0) {
            return Counted.of(period.getYears(), "year", "years");
        }
        return period.getMonths() > 0
                ? Counted.of(period.getMonths(), "month", "months")
                : Counted.of(period.getDays(), "day", "days");
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : Counted.number(number);
    }

    private static void add(List<Line> lines, String label, @Nullable String then, @Nullable String now) {
        if (then != null && now != null && !then.equals(now)) {
            lines.add(new Line(label, then, now));
        }
    }
}
