package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import io.github.shownotes.catalogue.enrich.AnswerStatus;
import io.github.shownotes.catalogue.enrich.Halt;
import io.github.shownotes.catalogue.enrich.KeptAnswer;
import io.github.shownotes.catalogue.enrich.Provider;
import io.github.shownotes.catalogue.enrich.Subject;

/// The answers of providers, and until when a provider is to be left alone.
public final class EnrichmentDao {
    private static final int ETAG = 1000;
    private static final int PROBLEM = 2000;

    /// Every answer that is kept.
    public List<KeptAnswer> all(Handle handle) {
        return handle
                .createQuery("""
                             select provider, subject, status, etag, raw, fetched_at, checked_at, next_due, failures,
                                    problem
                             from enrichment
                             order by provider, subject
                             """).map((row, context) -> answer(row)).list();
    }

    /// Stores answers in place of those about the same things.
    public void save(Handle handle, Collection<KeptAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                """
                merge into enrichment old
                using (values (cast(:provider as varchar(20)), cast(:subject as varchar(300)))) fresh (provider, subject)
                on old.provider = fresh.provider and old.subject = fresh.subject
                when matched then update set
                    status = :status, etag = :etag, raw = :raw, fetched_at = :fetched, checked_at = :checked,
                    next_due = :due, failures = :failures, problem = :problem
                when not matched then insert
                    (provider, subject, status, etag, raw, fetched_at, checked_at, next_due, failures, problem)
                    values (:provider, :subject, :status, :etag, :raw, :fetched, :checked, :due, :failures, :problem)
                """);
        for (KeptAnswer answer : answers) {
            batch.bind("provider", answer.subject().provider().label())
                    .bind("subject", answer.subject().name())
                    .bind("status", answer.status().label())
                    .bind("etag", Stored.optional(answer.etag(), ETAG))
                    .bind("raw", answer.raw())
                    .bind("fetched", Times.stored(answer.fetchedAt()))
                    .bind("checked", Times.stored(answer.checkedAt()))
                    .bind("due", Times.stored(answer.nextDue()))
                    .bind("failures", answer.failures())
                    .bind("problem", Stored.optional(answer.problem(), PROBLEM))
                    .add();
        }
        batch.execute();
    }

    /// Forgets what is kept about a thing, because its name means another one now.
    public void forget(Handle handle, Subject subject) {
        handle.createUpdate("delete from enrichment where provider = :provider and subject = :subject")
                .bind("provider", subject.provider().label())
                .bind("subject", subject.name())
                .execute();
    }

    /// Until when a provider asked to be left alone, if it still does.
    ///
    /// @param account whose limit it is, see [io.github.shownotes.catalogue.enrich.ProviderClient#account]
    public Optional<Halt.Limit> limit(Handle handle, String account, Instant now) {
        return handle.createQuery("""
                                  select reason, until_time from provider_limit
                                  where account = :account and until_time > :now
                                  """)
                .bind("account", account)
                .bind("now", Times.stored(now))
                .map((row, context) -> new Halt.Limit(row.getString("reason"), Times.required(row, "until_time")))
                .findOne();
    }

    /// Remembers that a provider asked to be left alone.
    public void limit(Handle handle, String account, Halt.Limit limit) {
        handle.createUpdate("delete from provider_limit where account = :account").bind("account", account).execute();
        handle.createUpdate("""
                            insert into provider_limit (account, until_time, reason)
                            values (:account, :until, :reason)
                            """)
                .bind("account", account)
                .bind("until", Times.stored(limit.until()))
                .bind("reason", Stored.text(limit.reason(), PROBLEM))
                .execute();
    }

    private static KeptAnswer answer(ResultSet row) throws SQLException {
        String status = row.getString("status");
        return new KeptAnswer(new Subject(Provider.of(row.getString("provider")), row.getString("subject")),
                status == null ? AnswerStatus.FAILED : AnswerStatus.of(status), row.getString("etag"), row.getString(
                        "raw"),
                Times.read(row, "fetched_at"), Times.read(row, "checked_at"), Times.required(row,
                        "next_due"),
                row.getInt("failures"), row.getString("problem"));
    }
}
