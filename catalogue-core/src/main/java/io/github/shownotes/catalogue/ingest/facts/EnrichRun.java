package io.github.shownotes.catalogue.ingest.facts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import io.github.shownotes.catalogue.enrich.Enrichment;
import io.github.shownotes.catalogue.enrich.Halt;
import io.github.shownotes.catalogue.enrich.KeptAnswer;
import io.github.shownotes.catalogue.enrich.ProviderClient;
import io.github.shownotes.catalogue.enrich.Question;
import io.github.shownotes.catalogue.enrich.Reply;
import io.github.shownotes.catalogue.enrich.Subject;
import io.github.shownotes.catalogue.enrich.TimeToLive;
import io.github.shownotes.catalogue.ingest.Progress;
import io.github.shownotes.catalogue.ingest.RepositoryMoves;
import io.github.shownotes.catalogue.resolve.RepositorySighting;
import io.github.shownotes.catalogue.store.CorrectionDao;
import io.github.shownotes.catalogue.store.DerivedProject;
import io.github.shownotes.catalogue.store.EnrichmentDao;
import io.github.shownotes.catalogue.store.LinkedProject;
import io.github.shownotes.catalogue.store.ProjectFactsDao;

/// One run of an enrichment: what is known while it lasts, and how each batch of replies is stored.
///
/// Providers are asked at the same time, each in a thread of its own, since none of them waits for another. What is known
/// belongs to whoever holds this run's monitor.
final class EnrichRun {
    /// Packages lead to repositories and these to packages; further than this no chain of links is followed.
    private static final int ROUNDS = 3;
    /// Of how many projects the facts are derived at a time; both providers may have answered about most of them by then.
    private static final int DERIVED_AT_ONCE = 250;

    private final Jdbi jdbi;
    private final Clock clock;
    private final EnrichOptions options;
    private final Set<Long> chosen;
    private final EnrichTally tally;
    private final Progress progress;
    private final TimeToLive timeToLive;
    private final EnrichmentDao enrichments = new EnrichmentDao();
    private final ProjectFactsDao facts = new ProjectFactsDao();
    private final RepositoryMoves moves;
    private final List<LinkedProject> projects;
    private final Knowledge knowledge;
    private final Matching matching;
    private final FactsDerivation derivation;
    /// Which projects want a thing, by their places in the list.
    private final Map<Subject, Set<Integer>> wanting = new LinkedHashMap<>();
    /// The places of projects about which something was answered since their facts were derived.
    private final Set<Integer> outdated = new LinkedHashSet<>();
    private final Set<Subject> asked = new HashSet<>();
    private final Map<String, Halt> halts = new HashMap<>();

    /// Reads what is stored and brings the facts up to date with it: an ingest may have found other links since, or the
    /// rules may be others.
    ///
    /// @param chosen the projects to ask about; empty for all
    EnrichRun(Jdbi jdbi, Clock clock, EnrichOptions options, Set<Long> chosen, EnrichTally tally, Progress progress) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.options = options;
        this.chosen = chosen;
        this.tally = tally;
        this.progress = progress;
        this.timeToLive = TimeToLive.of(options.maxAge());
        this.moves = new RepositoryMoves(clock);
        this.projects = jdbi.withHandle(facts::projects);
        this.knowledge = new Knowledge(jdbi.withHandle(enrichments::all));
        this.matching = new Matching(knowledge, projects, jdbi.withHandle(new CorrectionDao()::pins));
        this.derivation = new FactsDerivation(knowledge);
        for (int place = 0; place < projects.size(); place++) {
            outdated.add(place);
        }
        jdbi.useTransaction(this::derive);
    }

    /// Asks the providers until nothing more is due, or they do not want to be asked.
    void ask(List<ProviderClient> clients) {
        // When no name the user gave is known, nothing is asked instead of everything.
        boolean more = options.names().isEmpty() || !chosen.isEmpty();
        for (int round = 0; round < ROUNDS && more; round++) {
            var questions = new LinkedHashMap<ProviderClient, List<Question>>();
            for (ProviderClient client : clients) {
                List<Question> due = due(client);
                if (!due.isEmpty() && !isHalted(client)) {
                    questions.put(client, due);
                }
            }
            more = !questions.isEmpty();
            askAll(questions);
            jdbi.useTransaction(this::derive);
        }
        for (ProviderClient client : clients) {
            Halt halt = halts.get(client.account());
            if (halt != null) {
                tally.halted(client.provider(), halt, due(client).size());
            }
        }
    }

    private void askAll(Map<ProviderClient, List<Question>> questions) {
        int all = questions.values().stream().mapToInt(List::size).sum();
        String step = "Asking " + String.join(" and ", questions.keySet().stream().map(client -> client.provider()
                .title()).toList());
        int[] done = {0};
        progress.at(step, 0, all);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var flights = new ExecutorCompletionService<Void>(threads);
            questions.forEach((client, due) -> flights.submit(() -> {
                new Flight(client, options.parallel()).ask(due, replies -> {
                    synchronized (this) {
                        store(client, replies);
                        done[0] += replies.stream().mapToInt(reply -> reply.answers().size()).sum();
                        progress.at(step, done[0], all);
                    }
                });
                return null;
            }));
            try {
                for (int flight = 0; flight < questions.size(); flight++) {
                    flights.take().get();
                }
            } catch (ExecutionException e) {
                threads.shutdownNow();
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                threads.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    /// What is due of a provider and was not asked in this run: what the notes link before what is only guessed, each by how
    /// often it is covered.
    private List<Question> due(ProviderClient client) {
        Instant now = now();
        var linked = new LinkedHashSet<Subject>();
        var others = new LinkedHashSet<Subject>();
        wanting.forEach((subject, places) -> {
            boolean wanted = chosen.isEmpty() || places.stream().anyMatch(place -> chosen.contains(projects.get(place)
                    .id()));
            if (wanted && subject.provider() == client.provider() && !asked.contains(subject)
                    && timeToLive.isOver(knowledge.answer(subject), now)) {
                (matching.isLinked(subject) ? linked : others).add(subject);
            }
        });
        linked.addAll(others);
        return linked.stream().map(subject -> knowledge.answer(subject).question()).toList();
    }

    private boolean isHalted(ProviderClient client) {
        Optional<Halt.Limit> limit = jdbi.withHandle(handle -> enrichments.limit(handle, client.account(), now()));
        limit.ifPresent(halt -> halts.putIfAbsent(client.account(), halt));
        return halts.containsKey(client.account());
    }

    /// Stores a batch of replies in one transaction. What follows from them is derived later, here or, when this process does
    /// not come to it, by the next one.
    private void store(ProviderClient client, List<Reply> replies) {
        Instant now = now();
        var kept = new LinkedHashMap<Subject, KeptAnswer>();
        for (Reply reply : replies) {
            for (Enrichment answer : reply.answers()) {
                kept.put(answer.subject(), after(answer, reply.halt(), now));
                asked.add(answer.subject());
            }
        }
        knowledge.learn(kept.values());
        kept.keySet().forEach(subject -> outdated.addAll(wanting.getOrDefault(subject, Set.of())));
        jdbi.useTransaction(handle -> {
            enrichments.save(handle, kept.values());
            saveHalts(handle, client, replies);
            replies.forEach(reply -> reply.answers().forEach(answer -> noteReplaced(handle, answer)));
            if (outdated.size() >= DERIVED_AT_ONCE) {
                derive(handle);
            }
        });
    }

    private KeptAnswer after(Enrichment answer, @Nullable Halt halt, Instant now) {
        Subject subject = answer.subject();
        KeptAnswer before = knowledge.answer(subject);
        if (halt instanceof Halt.Limit limit && answer instanceof Enrichment.Failed) {
            tally.postponed(name(subject), limit);
            return before.postponed(limit);
        }
        tally.answered(answer, name(subject), matching.isLinked(subject), before);
        return before.after(answer, now, timeToLive);
    }

    private void saveHalts(Handle handle, ProviderClient client, List<Reply> replies) {
        for (Reply reply : replies) {
            if (reply.halt() != null) {
                halts.putIfAbsent(client.account(), reply.halt());
            }
            if (reply.halt() instanceof Halt.Limit limit) {
                enrichments.limit(handle, client.account(), limit);
            }
        }
    }

    /// That an address leads to another repository is told once, but is there for every review.
    private void noteReplaced(Handle handle, Enrichment answer) {
        if (answer instanceof Enrichment.Replaced other) {
            String address = other.subject().key().value();
            moves.see(handle, new RepositorySighting(address, address, other.id()));
        }
    }

    private void derive(Handle handle) {
        var derived = new ArrayList<DerivedProject>();
        for (int place : outdated) {
            LinkedProject project = projects.get(place);
            Matching.Subjects subjects = matching.of(project);
            subjects.wanted().forEach(subject -> wanting.computeIfAbsent(subject, none -> new LinkedHashSet<>()).add(
                    place));
            derived.add(derivation.of(project, subjects));
        }
        outdated.clear();
        tally.changed(facts.save(handle, derived));
    }

    /// What a reader calls a thing: by the project that wants it most.
    private String name(Subject subject) {
        Set<Integer> places = wanting.getOrDefault(subject, Set.of());
        return places.isEmpty()
                ? subject.title()
                : projects.get(places.iterator().next()).name() + " (" + subject.title() + ")";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
