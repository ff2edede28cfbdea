package io.github.shownotes.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.Jdbi;

/// What workers do and what waits for them, as the status shows it.
public final class WorkDao {
    private final Jdbi jdbi;

    /// Works on this database.
    public WorkDao(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Each kind of work in one line, by name.
    public List<QueueRow> queues(Instant now) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select task_name, count(*) as instances,
                                    sum(case when picked then 1 else 0 end) as running,
                                    sum(case when late then 1 else 0 end) as late,
                                    min(case when late then execution_time end) as oldest,
                                    sum(case when failures > 0 then 1 else 0 end) as failing
                             from (select task_name, execution_time, picked,
                                          coalesce(consecutive_failures, 0) as failures,
                                          not picked and execution_time < :now as late
                                   from scheduled_tasks) t
                             group by task_name
                             order by task_name
                             """)
                .bind("now", Times.stored(now))
                .map((row, context) -> new QueueRow(row.getString("task_name"), row.getInt("instances"), row.getInt(
                        "running"), row.getInt("late"), Times.read(row, "oldest"), row.getInt("failing")))
                .list());
    }

    /// What workers are at, the longest first.
    public List<TaskRow> running() {
        return tasks("picked order by execution_time", Instant.EPOCH, Integer.MAX_VALUE);
    }

    /// What should have been begun or failed the last time, what waits longest first.
    public List<TaskRow> troubled(Instant now, int limit) {
        return tasks("not picked and (execution_time < :now or consecutive_failures > 0) order by execution_time", now,
                limit);
    }

    /// The known sources that no worker was given yet.
    ///
    /// @param task what reading a source is called among the tasks
    public List<KnownSource> unscheduledSources(String task) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select origin, show_name from known_source
                        where not exists (
                            select 1 from scheduled_tasks
                            where task_name = :task
                              and task_instance = case when show_name = '' then origin else origin || ' as ' || show_name end)
                        order by origin, show_name
                        """)
                .bind("task", task)
                .map((row, context) -> new KnownSource(row.getString("origin"), row.getString("show_name")))
                .list());
    }

    /// Hosts with links that are due and that no worker was given yet, in the order of their names.
    ///
    /// @param task what checking the links of a host is called among the tasks
    public List<String> unscheduledHosts(String task, Instant now, int most) {
        return jdbi.withHandle(handle -> handle
                .createQuery("""
                             select distinct l.host
                             from link l left join link_state s on s.link_id = l.id
                             where l.host <> '' and (s.next_due is null or s.next_due <= :now)
                               and not exists (select 1 from scheduled_tasks t
                                               where t.task_name = :task and t.task_instance = l.host)
                             order by l.host
                             fetch first :most rows only
                             """)
                .bind("task", task)
                .bind("now", Times.stored(now))
                .bind("most", most)
                .mapTo(String.class)
                .list());
    }

    /// Whether work of this kind is under way or should have been begun; what failed the last time does not count.
    public boolean isDue(String task, Instant now) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select count(*) from scheduled_tasks
                        where task_name = :task and coalesce(consecutive_failures, 0) = 0 and (picked or execution_time <= :now)
                        """)
                .bind("task", task).bind("now", Times.stored(now)).mapTo(Long.class).one()) > 0;
    }

    /// Whether notes are stored whose mentions were not found yet.
    public boolean hasUnreadNotes() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select 1 from episode where extraction is null
                                                            union all
                                                            select 1 from episode where knowledge is null
                                                            union all
                                                            select 1 from episode where knowledge = ''
                                                            fetch first 1 rows only
                                                            """).mapTo(Integer.class).findOne()).isPresent();
    }

    /// Whether something is to be asked again that a provider answered before.
    public boolean isAnswerDue(Instant now) {
        return jdbi.withHandle(handle -> handle
                .createQuery("select 1 from enrichment where next_due <= :now fetch first 1 rows only")
                .bind("now", Times.stored(now)).mapTo(Integer.class).findOne()).isPresent();
    }

    /// The providers that want to be left alone now, by name.
    public List<LimitRow> limits(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select account, until_time, reason from provider_limit
                                                            where until_time > :now
                                                            order by account
                                                            """)
                .bind("now", Times.stored(now))
                .map((row, context) -> new LimitRow(row.getString("account"), Times.required(row, "until_time"),
                        row.getString("reason")))
                .list());
    }

    /// How the answers of each provider ended, by provider and status.
    public List<AnswerCount> answers() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select provider, coalesce(status, 'waiting') as ended,
                                                                   count(*) as answers
                                                            from enrichment
                                                            group by provider, coalesce(status, 'waiting')
                                                            order by provider, ended
                                                            """)
                .map((row, context) -> new AnswerCount(row.getString("provider"), row.getString("ended"), row.getLong(
                        "answers")))
                .list());
    }

    private List<TaskRow> tasks(String where, Instant now, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                                            select task_name, task_instance, execution_time, picked,
                                                                   picked_by, last_heartbeat, consecutive_failures,
                                                                   last_success, last_failure
                                                            from scheduled_tasks
                                                            where %s, task_name, task_instance
                                                            fetch first :limit rows only
                                                            """.formatted(where))
                .bind("now", Times.stored(now))
                .bind("limit", limit)
                .map((row, context) -> task(row))
                .list());
    }

    private static TaskRow task(ResultSet row) throws SQLException {
        return new TaskRow(row.getString("task_name"), row.getString("task_instance"),
                Times.required(row, "execution_time"),
                row.getBoolean("picked") ? row.getString("picked_by") : null, Times.read(row, "last_heartbeat"), row
                        .getInt("consecutive_failures"),
                Times.read(row, "last_success"), Times.read(row, "last_failure"));
    }
}
