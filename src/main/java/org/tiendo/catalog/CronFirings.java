package org.tiendo.catalog;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.TextFormat;

/**
 * The local days and times at which a cron expression fires, before the zone is applied.
 *
 * @param from the first day of the search
 * @param isWanted selects the days on which it may fire
 */
record CronFirings(CronTimes times, LocalDate from, Predicate<LocalDate> isWanted) {

    /** The most days to search; for an expression that fires on Sundays they are nineteen years. */
    private static final int MOST_DAYS = 1000;

    /** Creates the firings; empty where the expression or the zone is invalid, which the schema check reports. */
    static Optional<CronFirings> of(Entry cron, Entry schedule, LocalDate from) {
        boolean hasZone = schedule.text("zone").map(TextFormat.ZONE::fits).orElse(true);
        if (!hasZone || !TextFormat.CRON.fits(cron.text())) {
            return Optional.empty();
        }
        var times = new CronTimes(cron.text(), SettingsReader.zone(schedule));
        return Optional.of(new CronFirings(times, from, day -> true));
    }

    CronFirings onWorkingDays(WorkingCalendar calendar) {
        return new CronFirings(times, from, calendar::isWorkingDay);
    }

    /** The days in order, up to the limit of the search. */
    Stream<LocalDate> days() {
        return Stream.iterate(next(from), Optional::isPresent, day -> day.flatMap(last -> next(last.plusDays(1))))
                .flatMap(Optional::stream)
                .limit(MOST_DAYS)
                .filter(isWanted);
    }

    /** The first firing at or after a time of a day, on that day. */
    Optional<LocalDateTime> from(LocalDate day, LocalTime time) {
        return times.written(day.atTime(time).minusSeconds(1))
                .filter(firing -> firing.toLocalDate().equals(day));
    }

    private Optional<LocalDate> next(LocalDate day) {
        return times.written(day.atStartOfDay().minusSeconds(1)).map(LocalDateTime::toLocalDate);
    }
}
