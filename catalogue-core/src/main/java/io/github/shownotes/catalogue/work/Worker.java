package io.github.shownotes.catalogue.work;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// One process's share of the recurring work. Any number of them may run on one database, and any may be killed.
public final class Worker implements AutoCloseable {
    private static final String PLAN = "plan";
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);
    private static final int MISSED_HEARTBEATS = 4;

    private final List<? extends Job> jobs;
    private final Pace pace;
    private final WorkLog log;
    private final Clock clock;
    private final Scheduler scheduler;

    /// A worker that does not work yet.
    ///
    /// @param database where the work is shared
    /// @param name what this worker is called in the status; no two may have one name
    /// @param threads how many pieces of work it is at, at most
    /// @param jobs the kinds of work it knows; every worker of a database has to know the same
    /// @param log hears how each piece of work ended
    /// @param clock the same for all workers of the database: by it they tell the dead from the living
    public Worker(DataSource database, String name, int threads, List<? extends Job> jobs, Pace pace, WorkLog log,
            Clock clock) {
        this.jobs = List.copyOf(jobs);
        this.pace = pace;
        this.log = log;
        this.clock = clock;
        var tasks = new ArrayList<Task<?>>();
        jobs.forEach(job -> tasks.add(task(job)));
        this.scheduler = Scheduler.create(database, tasks)
                .startTasks(plan())
                .clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(threads)
                .pollingInterval(pace.polling())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(PATIENCE_AT_THE_END)
                .failureLogging(LogLevel.OFF, false)
                .alwaysPersistTimestampInUTC()
                .enableImmediateExecution()
                .build();
    }

    /// Begins to work, until it is closed.
    public void start() {
        scheduler.start();
    }

    /// Takes no new work and waits a while for what is under way; what is not finished then, another worker does. Closes
    /// the jobs.
    @Override
    public void close() {
        scheduler.stop();
        jobs.forEach(Job::close);
    }

    private RecurringTask<Void> plan() {
        return Tasks.recurring(PLAN, FixedDelay.of(pace.planning())).execute((instance, context) -> {
            SchedulerClient client = context.getSchedulerClient();
            for (Job job : jobs) {
                for (String fresh : job.fresh()) {
                    client.scheduleIfNotExists(new TaskInstance<>(job.name(), fresh), clock.instant());
                }
            }
        });
    }

    private Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class).onFailure((complete, operations) -> {
            String reason = complete.getCause().map(Throwable::getMessage).orElse("nobody knows why");
            log.failed(job.name(), complete.getExecution().getId(), reason);
            retry(complete, operations);
        }).onDeadExecutionRevive().execute((instance, context) -> switch (job.run(instance.getId())) {
            case Outcome.Again again -> {
                log.done(job.name(), instance.getId());
                yield (CompletionHandler<Void>) (complete, operations) -> operations.reschedule(complete, again.when());
            }
            case Outcome.Done done -> {
                log.done(job.name(), instance.getId());
                yield (CompletionHandler<Void>) (complete, operations) -> operations.remove();
            }
            case Outcome.Failed failed -> throw new WorkFailedException(failed.reason());
        });
    }

    private void retry(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        operations.reschedule(complete, complete.getTimeDone().plus(pace.pauseAfter(failures)));
    }
}
