package org.tiendo.catalog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;

/**
 * The rules for the {@code schedule} of a job beyond its schema.
 *
 * @param days the first day of every plan; the earliest is the start of the check, as this class reads no clock and
 *     past days need no schedule
 */
record ScheduleRules(References references, List<LocalDate> days, Problems problems) {

    /**
     * The number of days for which the deadline is checked: two months of a daily schedule, or five years of a monthly
     * one.
     */
    private static final int DAYS_WITH_DEADLINE = 60;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    void check(Entry schedule) {
        Optional<Entry> calendar = schedule.scalar("on_working_days_of")
                .filter(name -> references.calendars().follow(name, problems).isPresent());
        Optional<LocalDate> start = days.stream().min(LocalDate::compareTo);
        Optional<CronFirings> firings =
                schedule.scalar("cron").flatMap(cron -> start.flatMap(from -> CronFirings.of(cron, schedule, from)));
        firings.ifPresent(found -> {
            check(schedule, calendar, found);
            new SkippedTimes(days, problems)
                    .warn(schedule.get("cron"), found.times().zone());
        });
    }

    private void check(Entry schedule, Optional<Entry> calendar, CronFirings firings) {
        Entry cron = schedule.get("cron");
        if (firings.days().findFirst().isEmpty()) {
            problems.add(
                    cron,
                    "'" + cron.text() + "' never fires from " + firings.from() + " on, when the first plan starts");
            return;
        }
        Optional<WorkingCalendar> workingDays = calendar.flatMap(
                name -> Optional.ofNullable(references.workingDays().get(name.text())));
        workingDays
                .map(WorkingCalendar::withoutMakeUpDays)
                .filter(usual -> firings.onWorkingDays(usual).days().findFirst().isEmpty())
                .ifPresent(usual -> problems.add(
                        cron, "'" + cron.text() + "' never fires on a usual working day of '" + usual.name() + "'"));
        CronFirings wanted = workingDays.map(firings::onWorkingDays).orElse(firings);
        schedule.scalar("deadline").ifPresent(deadline -> deadline(deadline, wanted));
    }

    private void deadline(Entry deadline, CronFirings firings) {
        if (!TextFormat.TIME.fits(deadline.text())) {
            return;
        }
        LocalTime time = LocalTime.parse(deadline.text());
        firings.days()
                .limit(DAYS_WITH_DEADLINE)
                .flatMap(day -> firings.from(day, time).stream())
                .findFirst()
                .ifPresent(late -> problems.add(
                        deadline, notAfter(deadline, late, firings.times().zone())));
    }

    private static String notAfter(Entry deadline, LocalDateTime late, ZoneId zone) {
        return "the deadline " + deadline.text() + " is not after the job is due: on " + MINUTE.format(late) + " in "
                + zone;
    }
}
