package org.tiendo.catalog;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.quartz.CronExpression;

/**
 * The times of a cron expression in a zone: each is due once, also where the clocks skip or repeat it.
 *
 * <p>Quartz's own calculation never fires at a time that is skipped. Therefore it calculates in UTC, which skips and
 * repeats no time, and the results are interpreted as local times of the zone.
 */
public final class CronTimes {

    private final CronExpression expression;
    private final ZoneId zone;

    /** @param cron in Quartz's syntax, checked */
    public CronTimes(String cron, ZoneId zone) {
        try {
            expression = new CronExpression(cron);
        } catch (ParseException e) {
            throw new IllegalArgumentException("\"" + cron + "\" is not a cron expression", e);
        }
        expression.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** The due times after a moment, in order. */
    public Stream<DueTime> after(Instant moment) {
        return Stream.iterate(
                        next(LocalDateTime.ofInstant(moment, zone)),
                        Optional::isPresent,
                        due -> due.flatMap(last -> next(last.onClocks())))
                .flatMap(Optional::stream)
                .dropWhile(due -> !due.at().isAfter(moment));
    }

    /** The next local time of the expression after another one, before the zone is applied. */
    Optional<LocalDateTime> written(LocalDateTime after) {
        return Optional.ofNullable(expression.getNextValidTimeAfter(Date.from(after.toInstant(ZoneOffset.UTC))))
                .map(time -> LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC));
    }

    private Optional<DueTime> next(LocalDateTime after) {
        return written(after).map(time -> {
            var due = DueTime.of(time, zone);
            return due.isMoved() ? moved(due) : due;
        });
    }

    /**
     * Moves a time that is skipped: all times of a gap, and one at its end, are due once; the times of a skipped day
     * are those of the next day.
     */
    private DueTime moved(DueTime due) {
        LocalDateTime end = due.onClocks();
        boolean isDaySkipped = !exists(due.day());
        return written(end.minusSeconds(1))
                .filter(time ->
                        time.equals(end) || (isDaySkipped && time.toLocalDate().equals(end.toLocalDate())))
                .or(() -> isDaySkipped ? Optional.of(end) : Optional.empty())
                .map(time -> DueTime.of(time, zone))
                .orElse(due);
    }

    private boolean exists(LocalDate day) {
        return day.atStartOfDay(zone).toLocalDate().equals(day);
    }
}
