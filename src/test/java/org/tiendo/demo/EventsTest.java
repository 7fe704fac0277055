package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final LocalDate SUMMER = LocalDate.of(2022, 8, 31);
    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);
    private static final LocalDate NEXT_YEAR_END = LocalDate.of(2023, 12, 31);

    @Test
    void meetEveryCheckpointExactly() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var count = cumulated(1 + random.nextInt(400), 1 + random.nextInt(400), 1 + random.nextInt(400));
            var total = cumulated(random.nextInt(9_000), random.nextInt(9_000), random.nextInt(9_000));
            total.replaceAll((day, sum) -> sum + 3 * Objects.requireNonNull(count.get(day)));
            var events = events(count, Map.of("guests", new Quantity(decimals(total), null, BigDecimal.ONE, 9)));

            var rows = rows(events, "round " + round);

            count.forEach((day, expected) -> {
                assertThat(since1January(rows, day)).hasSize(Math.toIntExact(expected));
                var sum = since1January(rows, day).stream()
                        .map(row -> Objects.requireNonNull(row.values().get("guests")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(Objects.requireNonNull(total.get(day))));
            });
            assertThat(rows)
                    .allMatch(row ->
                            Objects.requireNonNull(row.values().get("guests")).signum() > 0);
        }
    }

    @Test
    void areTheSameForTheSameSeedAndOthersForAnother() {
        var events = events(cumulated(50, 20, 90), Map.of());

        assertThat(rows(events, "a")).isEqualTo(rows(events, "a")).isNotEqualTo(rows(events, "b"));
    }

    @Test
    void fallOnlyWhereThereIsWeight() {
        var mayOnly = List.of(0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        var mondays = List.of(1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        var events = new Events(
                new TreeMap<>(Map.of(YEAR_END, 300L)),
                null,
                Map.of("613", 1.0, "608", 0.0),
                mayOnly,
                mondays,
                null,
                null);

        assertThat(rows(events, "weights"))
                .hasSize(300)
                .allMatch(row -> row.area().equals("613"))
                .allMatch(row -> row.day().getMonth() == Month.MAY)
                .allMatch(row -> row.day().getDayOfWeek() == DayOfWeek.MONDAY);
    }

    @Test
    void areRecordedWithinTheirLag() {
        var events = new Events(
                new TreeMap<>(Map.of(YEAR_END, 500L)),
                null,
                Map.of("608", 1.0),
                null,
                null,
                new Events.Lag(2, 5),
                null);

        assertThat(rows(events, "lag"))
                .extracting(row -> Math.toIntExact(ChronoUnit.DAYS.between(row.day(), row.recorded())))
                .allMatch(days -> days >= 2 && days <= 5)
                .contains(2, 5);
    }

    @Test
    void refuseTotalsAtOtherDaysThanTheirCount() {
        var quantity = new Quantity(new TreeMap<>(Map.of(SUMMER, BigDecimal.TEN)), null, null, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> events(cumulated(1, 1, 1), Map.of("guests", quantity)))
                .withMessageContaining("guests");
    }

    @Test
    void refuseATotalThatIsTooLittleForTheirLeast() {
        var one = new TreeMap<>(Map.of(YEAR_END, 10L));
        var quantity = new Quantity(new TreeMap<>(Map.of(YEAR_END, new BigDecimal("9"))), null, BigDecimal.ONE, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> events(one, Map.of("guests", quantity)))
                .withMessageContaining("can't be split into 10 rows");
    }

    @Test
    void refuseATotalWithoutARowToBearIt() {
        var none = new TreeMap<>(Map.of(YEAR_END, 0L));
        var quantity = new Quantity(new TreeMap<>(Map.of(YEAR_END, new BigDecimal("9"))), null, null, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> events(none, Map.of("guests", quantity)))
                .withMessageContaining("can't be split into 0 rows");
    }

    @Test
    void refuseACountThatFalls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events(cumulated(10, -3, 1), Map.of()))
                .withMessageContaining("-3 rows");
    }

    @Test
    void markEvenlyWhenAmountsDoNotSpread() {
        var count = new TreeMap<>(Map.of(YEAR_END, 210L));
        var quantity = new Quantity(new TreeMap<>(Map.of(YEAR_END, new BigDecimal("174"))), null, null, 0);

        assertThat(rows(events(count, Map.of("compliant", quantity)), "marks"))
                .extracting(row ->
                        Objects.requireNonNull(row.values().get("compliant")).intValueExact())
                .containsOnly(0, 1);
    }

    private static SortedMap<LocalDate, Long> cumulated(long toSummer, long more, long nextYear) {
        return new TreeMap<>(Map.of(SUMMER, toSummer, YEAR_END, toSummer + more, NEXT_YEAR_END, nextYear));
    }

    private static SortedMap<LocalDate, BigDecimal> decimals(Map<LocalDate, Long> totals) {
        var decimals = new TreeMap<LocalDate, BigDecimal>();
        totals.forEach((day, total) -> decimals.put(day, BigDecimal.valueOf(total)));
        return decimals;
    }

    private static Events events(SortedMap<LocalDate, Long> count, Map<String, Quantity> values) {
        return new Events(count, values, Map.of("608", 5.0, "613", 3.0, "617", 0.5), null, null, null, null);
    }

    private static List<Row> rows(Events events, String seed) {
        var rows = new ArrayList<Row>();
        events.rows(seed, rows::add);
        return rows;
    }

    private static List<Row> since1January(List<Row> rows, LocalDate to) {
        return rows.stream()
                .filter(row -> row.day().getYear() == to.getYear() && !row.day().isAfter(to))
                .toList();
    }
}
