package io.github.shownotes.catalogue.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What follows for a project from everything that providers said, cut to what the tables hold.
///
/// @param entityId the project
/// @param subjects its subjects by provider and name
/// @param facts its facts, or null when no provider told any
public record DerivedProject(long entityId, List<SubjectRow> subjects, @Nullable ProjectFacts facts) {
    private static final int LONG = 2000;
    private static final int ADDRESS = 500;
    private static final int NAME = 300;
    private static final int WORD = 200;
    private static final int LANGUAGE = 100;
    private static final int TOPICS = 4000;

    /// Sorts the subjects and cuts what is too long.
    public DerivedProject {
        subjects = subjects.stream()
                .map(row -> new SubjectRow(row.provider(), row.subject(), row.candidate(), Stored.text(row.evidence(),
                        LONG)))
                .sorted(Comparator.comparing(SubjectRow::provider).thenComparing(SubjectRow::subject))
                .toList();
        facts = facts == null ? null : cut(facts);
    }

    /// The project's figures on the day of its newest facts; null when it has none.
    @Nullable
    ProjectSnapshot snapshot() {
        return facts == null
                ? null
                : new ProjectSnapshot(LocalDate.ofInstant(facts.asOf(), ZoneOffset.UTC), facts.stars(), facts.forks(),
                        facts.openIssues(), facts.version());
    }

    private static ProjectFacts cut(ProjectFacts facts) {
        return new ProjectFacts(facts.entityId(), Stored.optional(facts.summary(), LONG), fitting(facts.homepage(),
                LONG), fitting(facts.documentation(), LONG), fitting(facts.repository(), ADDRESS),
                fitting(
                        facts.packageName(), NAME),
                Stored.optional(facts.version(), WORD), moment(facts.released()), Stored
                        .optional(facts.requiresPython(), WORD),
                Stored.optional(facts.licence(), WORD), Stored.optional(
                        facts.language(), LANGUAGE),
                fitting(facts.topics()), facts.stars(), facts.forks(), facts
                        .openIssues(),
                moment(facts.created()), moment(facts.pushed()), facts.asOf().truncatedTo(
                        ChronoUnit.MICROS));
    }

    /// An address that is cut leads nowhere, so it is left out.
    private static @Nullable String fitting(@Nullable String address, int width) {
        return address == null || address.length() > width ? null : Stored.text(address);
    }

    private static List<String> fitting(List<String> topics) {
        int width = 0;
        int count = 0;
        for (String topic : topics) {
            width += topic.length() + 1;
            if (width > TOPICS) {
                break;
            }
            count++;
        }
        return topics.subList(0, count).stream().map(topic -> Stored.text(topic.replace(',', ' '))).toList();
    }

    private static @Nullable Instant moment(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }
}
