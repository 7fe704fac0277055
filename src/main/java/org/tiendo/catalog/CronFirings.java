package org.tiendo.catalog;

import java.text.ParseException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/**
 * The days and times at which a cron expression fires.
 *
 * @param from the first day that is looked at
 * @param isWanted on which days it is let fire
 */
record CronFirings(CronExpression expression, ZoneId zone, LocalDate from, Predicate<LocalDate> isWanted) {

    /** Of an expression for Sundays these are nineteen years. */
    private static final int MOST_DAYS = 1000;

    /** Empty where expression or zone are none: the schema has said so. */
    static Optional<CronFirings> of(Entry cron, Entry schedule, LocalDate from) {
        boolean hasZone = schedule.text("zone").map(TextFormat.ZONE::fits).orElse(true);
        if (!hasZone || !TextFormat.CRON.fits(cron.text())) {
            return Optional.empty();
        }
        ZoneId zone = SettingsReader.zone(schedule);
        return Optional.of(new CronFirings(expression(cron.text(), zone), zone, from, day -> true));
    }

    CronFirings onWorkingDays(WorkingCalendar calendar) {
        return new CronFirings(expression, zone, from, calendar::isWorkingDay);
    }

    /** In their order, as far as one can look. */
    Stream<LocalDate> days() {
        return Stream.iterate(next(from), Optional::isPresent, day -> day.flatMap(last -> next(last.plusDays(1))))
                .flatMap(Optional::stream)
                .limit(MOST_DAYS)
                .filter(isWanted);
    }

    /** The first firing at or after a time of a day, on that day. */
    Optional<ZonedDateTime> from(LocalDate day, LocalTime time) {
        return next(day.atTime(time).atZone(zone))
                .filter(firing -> firing.toLocalDate().equals(day));
    }

    private Optional<LocalDate> next(LocalDate day) {
        return next(day.atStartOfDay(zone)).map(ZonedDateTime::toLocalDate);
    }

    /** The moment itself counts. */
    private Optional<ZonedDateTime> next(ZonedDateTime moment) {
        return Optional.ofNullable(expression.getNextValidTimeAfter(
                        Date.from(moment.toInstant().minusSeconds(1))))
                .map(firing -> firing.toInstant().atZone(zone));
    }

    private static CronExpression expression(String cron, ZoneId zone) {
        try {
            var expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(zone));
            return expression;
        } catch (ParseException e) {
            throw new IllegalStateException("it fits the format of cron expressions", e);
        }
    }
}
