package org.tiendo.catalog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;

/**
 * Warns of times that the clocks of a zone skip when summer time begins.
 *
 * @param days the first day of every plan; the latest is the start of the search, as this class reads no clock
 */
record SkippedTimes(List<LocalDate> days, Problems problems) {

    /**
     * The number of years to search, so that a yearly time meets a clock change whose date varies from year to year.
     */
    private static final int YEARS = 10;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** @param cron a checked expression in Quartz's syntax */
    void warn(Entry cron, ZoneId zone) {
        first(cron.text(), zone).ifPresent(due -> warn(cron, due));
    }

    /** Warns about a daily time; does nothing where the block does not state it. */
    void warn(Entry block, String key, ZoneId zone) {
        block.find(key).filter(entry -> TextFormat.TIME.fits(entry.text())).ifPresent(entry -> {
            LocalTime time = LocalTime.parse(entry.text());
            first("0 %d %d * * ?".formatted(time.getMinute(), time.getHour()), zone)
                    .ifPresent(due -> warn(entry, due));
        });
    }

    private void warn(Entry entry, DueTime due) {
        problems.warn(
                entry,
                "'%s' is due at a time that the clocks of %s skip: on %s at %s instead of %s. Choose a time before or after the change"
                        .formatted(
                                entry.text(),
                                due.zone(),
                                due.day(),
                                MINUTE.format(due.onClocks()),
                                MINUTE.format(due.time())));
    }

    private Optional<DueTime> first(String cron, ZoneId zone) {
        var times = new CronTimes(cron, zone);
        return days.stream()
                .max(LocalDate::compareTo)
                .flatMap(start -> gaps(zone, start)
                        .flatMap(gap -> skipped(times, gap).stream())
                        .findFirst());
    }

    /**
     * The first time in a gap that is due at the gap's end, or is dropped because another time is due there; for an
     * expression that fires every hour only the former.
     */
    private static Optional<DueTime> skipped(CronTimes times, ZoneOffsetTransition gap) {
        Optional<DueTime> alone =
                times.after(gap.getInstant().minusSeconds(1)).findFirst().filter(DueTime::isMoved);
        return alone.isPresent() || isOfEveryHour(times, gap.getDateTimeBefore().toLocalDate())
                ? alone
                : times.written(gap.getDateTimeBefore().minusSeconds(1))
                        .filter(time -> time.isBefore(gap.getDateTimeAfter()))
                        .map(time -> DueTime.of(time, times.zone()));
    }

    /** Returns whether the expression fires in every hour of the day: one time more or less is then unimportant. */
    private static boolean isOfEveryHour(CronTimes times, LocalDate day) {
        return IntStream.range(0, 24)
                .mapToObj(hour -> day.atTime(hour, 0))
                .allMatch(hour -> times.written(hour.minusSeconds(1))
                        .filter(time -> time.isBefore(hour.plusHours(1)))
                        .isPresent());
    }

    private static Stream<ZoneOffsetTransition> gaps(ZoneId zone, LocalDate start) {
        Instant end = start.plusYears(YEARS).atStartOfDay(zone).toInstant();
        return Stream.iterate(
                        next(zone, start.atStartOfDay(zone).toInstant()),
                        Optional::isPresent,
                        change -> change.flatMap(last -> next(zone, last.getInstant())))
                .flatMap(Optional::stream)
                .takeWhile(change -> change.getInstant().isBefore(end))
                .filter(ZoneOffsetTransition::isGap);
    }

    private static Optional<ZoneOffsetTransition> next(ZoneId zone, Instant after) {
        return Optional.ofNullable(zone.getRules().nextTransition(after));
    }
}
