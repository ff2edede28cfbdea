package io.github.shownotes.catalogue.ingest.facts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jdbi.v3.core.Jdbi;

import io.github.shownotes.catalogue.enrich.ProviderClient;
import io.github.shownotes.catalogue.enrich.Providers;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.Upkeep;
import io.github.shownotes.catalogue.resolve.EntityKind;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.IngestTurn;

/// Asks PyPI and GitHub about the projects of a catalogue and keeps what they say.
///
/// What is stored is never given up for a failure. Answers are stored as they come, so a run that was cut off is finished
/// by the next one, which asks again for at most one window of questions. Within their time to live nothing is asked twice.
public final class Enricher {
    private final Jdbi jdbi;
    private final Providers providers;
    private final Upkeep upkeep;
    private final Clock clock;

    /// An enricher.
    ///
    /// @param jdbi the database, its tables up to date
    /// @param providers whom to ask
    /// @param upkeep derives categories and health flags from what was answered
    /// @param clock tells what is due and when limits end
    public Enricher(Jdbi jdbi, Providers providers, Upkeep upkeep, Clock clock) {
        this.jdbi = jdbi;
        this.providers = providers;
        this.upkeep = upkeep;
        this.clock = clock;
    }

    /// Asks what is due, the most covered projects first, and derives the facts.
    ///
    /// @param progress hears how far it has come; what it throws ends the run and is passed on
    public EnrichReport enrich(EnrichOptions options, Progress progress) {
        var tally = new EnrichTally();
        try (IngestTurn turn = IngestTurn.takeToEnrich(jdbi)) {
            if (turn == null) {
                tally.problem("the catalogue", "another enrichment is at work in it",
                        "Wait until that is done, then run this again");
            } else {
                work(options, progress, tally);
            }
        }
        return tally.report();
    }

    private void work(EnrichOptions options, Progress progress, EnrichTally tally) {
        correct(tally);
        Set<Long> chosen = chosen(options.names(), tally);
        var run = new EnrichRun(jdbi, clock, options, chosen, tally, progress);
        List<ProviderClient> clients = providers.clients(clock, options.budget());
        try {
            run.ask(clients.stream().filter(client -> options.providers().contains(client.provider())).toList());
        } finally {
            clients.forEach(ProviderClient::close);
        }
        upkeep.derive(tally::problem);
    }

    /// People's corrections decide what is asked about. An ingest that is at work applies them itself.
    private void correct(EnrichTally tally) {
        try (IngestTurn turn = IngestTurn.take(jdbi)) {
            if (turn != null) {
                upkeep.correct(tally::problem);
            }
        }
    }

    /// The projects that the user names; empty when none is named.
    private Set<Long> chosen(List<String> names, EnrichTally tally) {
        var dao = new CorrectionDao();
        var chosen = new LinkedHashSet<Long>();
        for (String name : names) {
            List<Long> found = jdbi.withHandle(handle -> new ArrayList<>(dao.find(handle, EntityKind.PROJECT, name)));
            if (found.isEmpty()) {
                tally.problem(name, "the catalogue has no project of this name",
                        "Find its name with 'catalogue search'");
            }
            chosen.addAll(found);
        }
        return chosen;
    }
}
