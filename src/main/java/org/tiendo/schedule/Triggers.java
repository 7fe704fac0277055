package org.tiendo.schedule;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.JobBuilder.newJob;
import static org.quartz.TriggerBuilder.newTrigger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.quartz.CronTrigger;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Quartz triggers, one per task, kept as the files define them.
 *
 * <p>A trigger only wakes a node; the {@link Timetable} decides what is due. Quartz does not fire at a time that the
 * clocks of a zone skip: such a run is noticed by the {@link PeriodicCheck}.
 */
final class Triggers {

    private static final Logger LOG = LoggerFactory.getLogger(Triggers.class);

    /** Twice the delay that Quartz itself counts as late. */
    private static final Duration FROZEN = Duration.ofMinutes(2);

    private final Scheduler scheduler;
    private final StoredTriggers stored;

    Triggers(Scheduler scheduler, StoredTriggers stored) {
        this.scheduler = scheduler;
        this.stored = stored;
    }

    /**
     * Adds, replaces and removes the triggers that differ; another node that does the same at the same time does no
     * harm.
     */
    TriggerChanges reconcile(Timetable timetable) {
        TriggerChanges changes = TriggerChanges.between(stored.crons(), timetable);
        try {
            for (String task : changes.toSet().toList()) {
                set(timetable.task(task));
            }
            scheduler.deleteJobs(changes.removed().stream().map(Triggers::jobOf).toList());
            return changes;
        } catch (SchedulerException e) {
            throw new IllegalStateException("the triggers could not be set: " + e.getMessage(), e);
        }
    }

    /** Sets triggers anew that are late although no node fires them, which Quartz can't repair; returns their tasks. */
    List<String> free(Timetable timetable, Instant now) {
        List<String> frozen = stored.frozen(now.minus(FROZEN));
        for (String name : frozen) {
            timetable.tasks().stream()
                    .filter(task -> task.name().equals(name))
                    .findFirst()
                    .ifPresent(this::free);
        }
        return frozen;
    }

    private void free(Task task) {
        try {
            LOG.warn("the trigger of {} was frozen in state {}; it is reset", task.name(), state(task));
            set(task);
        } catch (SchedulerException e) {
            LOG.warn("the trigger of {} is frozen and could not be reset: {}", task.name(), e.getMessage());
        }
    }

    private String state(Task task) throws SchedulerException {
        return scheduler.getTriggerState(triggerOf(task.name())).toString();
    }

    private void set(Task task) throws SchedulerException {
        scheduler.scheduleJob(job(task), Set.of(trigger(task)), true);
    }

    private static JobDetail job(Task task) {
        return newJob(FireJob.class)
                .withIdentity(jobOf(task.name()))
                .storeDurably()
                .requestRecovery()
                .build();
    }

    private static CronTrigger trigger(Task task) {
        return newTrigger()
                .withIdentity(triggerOf(task.name()))
                .withSchedule(cronSchedule(task.cron())
                        .inTimeZone(TimeZone.getTimeZone(task.zone()))
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
    }

    private static JobKey jobOf(String task) {
        return JobKey.jobKey(task, StoredTriggers.NAME);
    }

    private static TriggerKey triggerOf(String task) {
        return TriggerKey.triggerKey(task, StoredTriggers.NAME);
    }
}
