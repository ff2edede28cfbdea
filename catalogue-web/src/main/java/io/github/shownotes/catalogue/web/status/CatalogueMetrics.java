package io.github.shownotes.catalogue.web.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

import io.github.shownotes.catalogue.Catalogue;
import io.github.shownotes.catalogue.enrich.AnswerStatus;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.links.Verdict;
import io.github.shownotes.catalogue.store.AnswerCount;
import io.github.shownotes.catalogue.store.Counts;
import io.github.shownotes.catalogue.store.LimitRow;
import io.github.shownotes.catalogue.store.QueueRow;

/// Figures of the catalogue for monitoring. They come from the database, since the work is done by other processes; all that
/// one scrape asks for is read once.
@Component
public final class CatalogueMetrics implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(5);
    /// What workers do, by the names that the database has.
    private static final List<String> WORK = List.of("source", "mentions", "facts", "links", "copies", "plan");

    private final LoadingCache<String, Figures> figures;

    private record Figures(Instant at, Counts counts, Map<String, Long> verdicts, List<QueueRow> queues,
            List<AnswerCount> answers, List<LimitRow> limits) {
        long verdict(String state) {
            return verdicts.getOrDefault(state, 0L);
        }

        double queue(String task, ToDoubleFunction<QueueRow> figure) {
            return queues.stream().filter(queue -> queue.task().equals(task)).mapToDouble(figure).sum();
        }

        double age(QueueRow queue) {
            return queue.oldest() == null ? 0 : Duration.between(queue.oldest(), at).toMillis() / 1000.0;
        }

        double answers(String provider, String status) {
            return answers.stream()
                    .filter(answer -> answer.provider().equals(provider) && answer.status().equals(status))
                    .mapToLong(AnswerCount::count)
                    .sum();
        }

        double rest(String provider) {
            return limits.stream()
                    .filter(limit -> limit.account().startsWith(provider))
                    .mapToLong(limit -> Duration.between(at, limit.until()).toSeconds())
                    .max()
                    .orElse(0);
        }
    }

    CatalogueMetrics(Catalogue catalogue, Clock clock) {
        this.figures = Caffeine.newBuilder().expireAfterWrite(FRESH).build(key -> {
            Instant now = clock.instant();
            return new Figures(now, catalogue.entities().counts(), catalogue.linkStates().counts(), catalogue.work()
                    .queues(now), catalogue.work().answers(), catalogue.work().limits(now));
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        things(registry, "episodes", counts -> counts.episodes());
        things(registry, "mentions", counts -> counts.mentions());
        things(registry, "projects", counts -> counts.projects());
        things(registry, "articles", counts -> counts.articles());
        things(registry, "people", counts -> counts.people());
        things(registry, "links", counts -> counts.links());
        for (Verdict verdict : Verdict.values()) {
            gauge(registry, "catalogue.link.states", "Links by what their checks say",
                    Tags.of("state", verdict.label()),
                    figure -> figure.verdict(verdict.label()));
        }
        for (Provider provider : Provider.values()) {
            for (AnswerStatus status : AnswerStatus.values()) {
                gauge(registry, "catalogue.enrichments", "Things asked about, by how that ended", Tags.of("provider",
                        provider.label(), "status", status.label()),
                        figure -> figure.answers(provider.label(), status
                                .label()));
            }
            gauge(registry, "catalogue.provider.rest.seconds", "How long a provider still wants to be left alone", Tags
                    .of("provider", provider.label()), figure -> figure.rest(provider.label()));
        }
        for (String task : WORK) {
            queue(registry, task, "scheduled", QueueRow::instances);
            queue(registry, task, "running", QueueRow::running);
            queue(registry, task, "late", QueueRow::late);
            queue(registry, task, "failing", QueueRow::failing);
            gauge(registry, "catalogue.queue.age.seconds", "How long the work that waits longest is late",
                    Tags.of("work",
                            task),
                    figure -> figure.queue(task, figure::age));
        }
    }

    private void things(MeterRegistry registry, String kind, ToDoubleFunction<Counts> count) {
        gauge(registry, "catalogue.things", "What the catalogue holds", Tags.of("kind", kind), figure -> count
                .applyAsDouble(figure.counts()));
    }

    private void queue(MeterRegistry registry, String task, String status, ToDoubleFunction<QueueRow> count) {
        gauge(registry, "catalogue.queue.tasks", "Recurring work", Tags.of("work", task, "status", status),
                figure -> figure.queue(task, count));
    }

    private void gauge(MeterRegistry registry, String name, String description, Tags tags,
            ToDoubleFunction<Figures> figure) {
        Gauge.builder(name, () -> figure.applyAsDouble(Objects.requireNonNull(figures.get("all"))))
                .description(description)
                .tags(tags)
                .register(registry);
    }
}
