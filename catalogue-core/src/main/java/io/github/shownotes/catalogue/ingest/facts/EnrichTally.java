package io.github.shownotes.catalogue.ingest.facts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.shownotes.catalogue.enrich.AnswerStatus;
import io.github.shownotes.catalogue.enrich.Enrichment;
import io.github.shownotes.catalogue.enrich.Halt;
import io.github.shownotes.catalogue.enrich.KeptAnswer;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.source.Problem;

/// Counts what an enrichment does and collects what goes wrong.
final class EnrichTally {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final List<Problem> problems = new ArrayList<>();
    private int found;
    private int unchanged;
    private int gone;
    private int refused;
    private int failed;
    private int left;
    private final Set<Long> changed = new HashSet<>();

    /// Something was answered.
    ///
    /// @param name what a reader calls the thing
    /// @param linked whether the notes link it; that a guess leads nowhere is no problem
    /// @param before what was kept of it
    void answered(Enrichment answer, String name, boolean linked, KeptAnswer before) {
        boolean matters = linked || before.raw() != null;
        switch (answer) {
            case Enrichment.Found fresh -> {
                found++;
                if (fresh.notice() != null) {
                    problem(name, fresh.notice(), "Nothing has to be done; it is asked again in time");
                }
            }
            case Enrichment.Unchanged same -> unchanged++;
            case Enrichment.Gone lost -> {
                gone++;
                if (matters && before.status() != AnswerStatus.GONE) {
                    problem(name, lost.reason(), "What is stored is kept; if the notes' link is wrong, correct it in"
                            + " data/curation.yaml");
                }
            }
            case Enrichment.Replaced other -> {
                gone++;
                if (before.status() != AnswerStatus.GONE) {
                    problem(name, other.reason(), "'catalogue review' prints the correction that makes an entry of the"
                            + " new one");
                }
            }
            case Enrichment.Refused closed -> {
                refused++;
                if (matters && before.status() != AnswerStatus.REFUSED) {
                    problem(name, closed.reason(), "What is stored is kept; it is asked again in time");
                }
            }
            case Enrichment.Failed failure -> {
                failed++;
                problem(name, failure.reason(), "What is stored is kept; run this again later");
            }
        }
    }

    /// A provider wanted to be left alone instead of answering about a thing.
    void postponed(String name, Halt.Limit limit) {
        failed++;
        problem(name, limit.reason(), "Run this again after " + TIME.format(limit.until()));
    }

    /// A provider is not asked any further.
    ///
    /// @param due how many things are due that were not asked
    void halted(Provider provider, Halt halt, int due) {
        left += due;
        if (due == 0 && !(halt instanceof Halt.Closed)) {
            return;
        }
        problem(provider.title(), halt.reason() + "; still to be asked about: " + due, switch (halt) {
            case Halt.Limit limit -> after(limit.until());
            case Halt.Reserved reserved -> after(reserved.until());
            case Halt.Closed closed -> closed.advice();
        });
    }

    /// The facts of these projects are others than before.
    void changed(Set<Long> projects) {
        changed.addAll(projects);
    }

    /// Something else could not be done.
    void problem(Problem problem) {
        problems.add(problem);
    }

    /// The same in its parts.
    void problem(String subject, String message, String advice) {
        problems.add(new Problem(subject, message, advice));
    }

    /// The sum.
    EnrichReport report() {
        return new EnrichReport(found, unchanged, gone, refused, failed, left, changed.size(), problems);
    }

    private static String after(Instant until) {
        return "Run this again after " + TIME.format(until);
    }
}
