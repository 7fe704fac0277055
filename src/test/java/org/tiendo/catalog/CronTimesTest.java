package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quartz.CronExpression;

class CronTimesTest {

    /** Zones with a year or two in which their clocks change, and whether these are like most days. */
    private static final String ZONES = """
            Europe/Paris,         2025-01-01, 2027-01-01
            America/New_York,     2025-01-01, 2027-01-01
            Australia/Lord_Howe,  2025-01-01, 2027-01-01
            Africa/Cairo,         2023-01-01, 2025-01-01
            Africa/Casablanca,    2025-01-01, 2027-01-01
            Antarctica/Troll,     2025-01-01, 2027-01-01
            America/Santiago,     2025-01-01, 2027-01-01
            America/Havana,       2025-01-01, 2027-01-01
            America/Nuuk,         2024-01-01, 2026-01-01
            Asia/Beirut,          2025-01-01, 2027-01-01
            Asia/Ho_Chi_Minh,     1974-01-01, 1976-01-01
            Pacific/Apia,         2011-01-01, 2013-01-01
            UTC,                  2025-01-01, 2026-01-01
            """;

    @ParameterizedTest
    @CsvSource(textBlock = ZONES)
    void aDailyRunIsDueOnceOnEveryDateThatThereIs(String zone, LocalDate from, LocalDate to) {
        List<LocalDate> dates =
                from.datesUntil(to).filter(day -> exists(day, ZoneId.of(zone))).toList();

        for (LocalTime time : halfHours()) {
            assertThat(due(daily(time), zone, from, to))
                    .as("%s in %s", time, zone)
                    .extracting(DueTime::day)
                    .isEqualTo(dates);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = ZONES)
    void whatIsDueIsOnTheClocksOrAtTheEndOfWhatTheySkip(String zone, LocalDate from, LocalDate to) {
        var rules = ZoneId.of(zone).getRules();

        for (LocalTime time : halfHours()) {
            assertThat(due(daily(time), zone, from, to)).isNotEmpty().allSatisfy(due -> {
                var change = rules.getTransition(due.time());
                assertThat(due.isMoved()).isEqualTo(change != null && change.isGap());
                assertThat(due.at())
                        .isEqualTo(
                                due.isMoved()
                                        ? Objects.requireNonNull(rules.previousTransition(
                                                        due.at().plusNanos(1)))
                                                .getInstant()
                                        : due.time().atZone(ZoneId.of(zone)).toInstant());
            });
        }
    }

    /** A later question, as nodes ask it every few seconds, gives no due time twice and misses none. */
    @ParameterizedTest
    @CsvSource(textBlock = ZONES)
    void whatIsNextDoesNotDependOnWhenOneAsks(String zone, LocalDate from, LocalDate to) {
        var random = new Random(40);
        for (String cron :
                List.of("0 30 2 * * ?", "0 30 23 * * ?", "0 0 0 * * ?", "0 0/20 * * * ?", "0 15 0,2 ? * SUN")) {
            List<Instant> all =
                    due(cron, zone, from, to).stream().map(DueTime::at).toList();
            assertThat(all).isSorted().doesNotHaveDuplicates();
            for (int i = 0; i < 200; i++) {
                int last = random.nextInt(all.size() - 1);
                long between = all.get(last + 1).toEpochMilli() - all.get(last).toEpochMilli();
                Instant asked = all.get(last).plusMillis((long) (random.nextDouble() * between));

                assertThat(new CronTimes(cron, ZoneId.of(zone)).after(asked).findFirst())
                        .as("%s in %s after %s", cron, zone, asked)
                        .map(DueTime::at)
                        .hasValue(all.get(last + 1));
            }
        }
    }

    /** Quartz wakes the nodes: on all days but those of a change at the same moments. */
    @ParameterizedTest
    @CsvSource(textBlock = ZONES)
    void agreesWithQuartzWhereTheClocksDoNotChange(String zone, LocalDate from, LocalDate to) throws ParseException {
        var rules = ZoneId.of(zone).getRules();
        for (LocalTime time : halfHours()) {
            var quartz = new CronExpression(daily(time));
            quartz.setTimeZone(TimeZone.getTimeZone(ZoneId.of(zone)));

            assertThat(due(daily(time), zone, from, to))
                    .filteredOn(due -> rules.getTransition(due.time()) == null)
                    .allSatisfy(due -> assertThat(quartz.isSatisfiedBy(Date.from(due.at())))
                            .as("%s in %s", due.time(), zone)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0 30 2 * * ?, Europe/Paris, 2025-03-29T12:00:00Z, 2025-03-30T01:00:00Z",
        "0 30 2 * * ?, Europe/Paris, 2025-03-30T01:00:00Z, 2025-03-31T00:30:00Z",
        "0 30 2 ? * SUN, Europe/Paris, 2025-03-29T12:00:00Z, 2025-03-30T01:00:00Z",
        "'0 0/10 2,3 * * ?', Europe/Paris, 2025-03-30T00:59:59Z, 2025-03-30T01:00:00Z",
        "'0 0/10 2,3 * * ?', Europe/Paris, 2025-03-30T01:00:00Z, 2025-03-30T01:10:00Z",
        "0 30 2 * * ?, Europe/Paris, 2025-10-25T12:00:00Z, 2025-10-26T00:30:00Z",
        "0 30 2 * * ?, Europe/Paris, 2025-10-26T00:30:00Z, 2025-10-27T01:30:00Z",
        "0 30 2 * * ?, Europe/Paris, 2025-10-26T01:10:00Z, 2025-10-27T01:30:00Z",
        "0 15 2 * * ?, Australia/Lord_Howe, 2025-10-04T12:00:00Z, 2025-10-04T15:30:00Z",
        "0 0 0 * * ?, Africa/Cairo, 2024-04-25T12:00:00Z, 2024-04-25T22:00:00Z",
        "0 30 23 * * ?, America/Nuuk, 2025-03-29T12:00:00Z, 2025-03-30T01:00:00Z",
        "0 30 2 30 * ?, Pacific/Apia, 2011-12-01T12:00:00Z, 2011-12-30T10:00:00Z"
    })
    void isNextDue(String cron, String zone, Instant asked, Instant due) {
        assertThat(new CronTimes(cron, ZoneId.of(zone)).after(asked).findFirst())
                .map(DueTime::at)
                .hasValue(due);
    }

    @Test
    void endsWithItsYears() {
        assertThat(new CronTimes("0 0 2 1 1 ? 2025", ZoneId.of("UTC")).after(Instant.parse("2024-01-01T00:00:00Z")))
                .hasSize(1);
    }

    @Test
    void isOfACronExpression() {
        assertThatThrownBy(() -> new CronTimes("every night", ZoneId.of("UTC")))
                .hasMessage("\"every night\" is not a cron expression");
    }

    private static List<DueTime> due(String cron, String zone, LocalDate from, LocalDate to) {
        Instant start = from.atStartOfDay(ZoneId.of(zone)).toInstant();
        return new CronTimes(cron, ZoneId.of(zone))
                .after(start.minusNanos(1))
                .takeWhile(due -> due.day().isBefore(to))
                .toList();
    }

    private static boolean exists(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(day.atTime(12, 0).atZone(zone).toInstant(), zone)
                .equals(day);
    }

    private static List<LocalTime> halfHours() {
        return IntStream.range(0, 48)
                .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half))
                .toList();
    }

    private static String daily(LocalTime time) {
        return "0 %d %d * * ?".formatted(time.getMinute(), time.getHour());
    }
}
