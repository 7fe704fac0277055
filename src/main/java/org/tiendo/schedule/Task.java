package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.CronTimes;
import org.tiendo.catalog.DueTime;
import org.tiendo.catalog.EditionSettings;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.Missed;
import org.tiendo.catalog.Schedule;
import org.tiendo.run.RunKey;

/**
 * A recurring task.
 *
 * @param name {@code pull} and its job, {@code edition}, {@code digest} or {@code housekeeping}
 * @param job null for a task that is no pull
 * @param cron in Quartz's syntax
 * @param zone the zone of the cron expression
 * @param deadline the time by which it should have ended, on the day it is due in that zone; null: {@code
 *     deadlineAfter} it is due
 * @param missed the treatment of runs that no node noticed in time
 * @param homeZone the zone of business dates
 * @param isWanted whether there is anything to do on a day it is due, by the day in its zone and the business date
 */
public record Task(
        String name,
        @Nullable Job job,
        String cron,
        ZoneId zone,
        @Nullable LocalTime deadline,
        Duration deadlineAfter,
        Missed missed,
        ZoneId homeZone,
        Wanted isWanted) {

    public static final String EDITION = RunKey.EDITION;
    public static final String DIGEST = "digest";
    public static final String HOUSEKEEPING = "housekeeping";

    /**
     * The limit of the search for firings: a task that is not wanted for longer, such as the edition after the last
     * plan, counts as having no further ones.
     */
    private static final Duration FARTHEST = Duration.ofDays(400);

    /** Decides whether there is anything to do on a day. */
    interface Wanted {
        boolean on(LocalDate day, LocalDate businessDate);
    }

    /** All tasks of a home: its jobs that have a schedule, the edition, the digest and housekeeping. */
    static List<Task> of(Catalog catalog) {
        List<Task> tasks = new ArrayList<>();
        for (Job job : catalog.jobs()) {
            Schedule schedule = job.schedule();
            if (schedule != null) {
                tasks.add(pull(job, schedule, catalog));
            }
        }
        EditionSettings edition = catalog.settings().operating().edition();
        Wanted isPlanned = (day, businessDate) -> catalog.isPlanned(businessDate);
        tasks.add(daily(EDITION, edition.cutOff(), edition.sealedBy(), edition.missed(), catalog, isPlanned));
        tasks.add(daily(
                DIGEST,
                catalog.settings().operating().alerts().digestAt(),
                null,
                Missed.NONE,
                catalog,
                (day, businessDate) -> true));
        tasks.add(daily(
                HOUSEKEEPING,
                catalog.settings().operating().retention().at(),
                null,
                Missed.LATEST,
                catalog,
                (day, businessDate) -> true));
        return tasks;
    }

    private static Task pull(Job job, Schedule schedule, Catalog catalog) {
        var workingDays = schedule.workingDays();
        return new Task(
                RunKey.pullName(job.name()),
                job,
                schedule.cron(),
                schedule.zone(),
                schedule.deadline(),
                catalog.settings().operating().schedule().deadline(),
                schedule.missed(),
                catalog.settings().zone(),
                (day, businessDate) -> workingDays == null || workingDays.isWorkingDay(day));
    }

    private static Task daily(
            String name, LocalTime at, @Nullable LocalTime deadline, Missed missed, Catalog catalog, Wanted isWanted) {
        ZoneId zone = catalog.settings().zone();
        return new Task(
                name,
                null,
                "%d %d %d * * ?".formatted(at.getSecond(), at.getMinute(), at.getHour()),
                zone,
                deadline,
                catalog.settings().operating().schedule().deadline(),
                missed,
                zone,
                isWanted);
    }

    /** The firings of the task after a moment, in order, for 400 days. */
    public Stream<Firing> after(Instant moment) {
        Instant end = moment.plus(FARTHEST);
        return new CronTimes(cron, zone)
                .after(moment)
                .takeWhile(due -> !due.at().isAfter(end))
                .filter(due -> isWanted.on(due.day(), businessDate(due)))
                .map(this::firing);
    }

    private Firing firing(DueTime due) {
        return new Firing(name, due.at(), businessDate(due), deadlineOf(due));
    }

    /** The day before the one it is due on, however late it starts. */
    private LocalDate businessDate(DueTime due) {
        LocalDate day = zone.equals(homeZone) ? due.day() : LocalDate.ofInstant(due.at(), homeZone);
        return DueTime.dayBefore(day, homeZone);
    }

    private Instant deadlineOf(DueTime due) {
        return deadline == null ? due.at().plus(deadlineAfter) : due.by(deadline);
    }
}
