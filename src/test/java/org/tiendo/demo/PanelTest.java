package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.demo.Panel.Every;
import org.tiendo.demo.Panel.Recorded;

class PanelTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 31);
    private static final LocalDate MIDDLE = LocalDate.of(2022, 12, 31);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);
    private static final Recorded ON_THE_28TH = new Recorded(1, 28, null);

    @Test
    void meetsEveryPointExactlyWhateverTheWeights() {
        var random = new Random(4);
        for (int round = 0; round < 100; round++) {
            var points = List.of(point(FIRST, random), point(MIDDLE, random), point(LAST, random));
            var panel = panel(counted(random), new Level(new BigDecimal("0.01"), points));

            var rows = rows(panel);

            for (var point : points) {
                assertThat(sum(rows, point.at(), null)).isEqualByComparingTo(point.total());
            }
        }
    }

    @Test
    void givesAreasTheirAmountsWhereTheseAddUpToTheTotal() {
        var level = new Level(null, List.of(at(FIRST, 100, 70, 30), at(LAST, 200, 110, 90)));

        var rows = rows(panel(groups(), level));

        assertThat(sum(rows, FIRST, "608")).isEqualByComparingTo("70");
        assertThat(sum(rows, LAST, "613")).isEqualByComparingTo("90");
    }

    @Test
    void movesEvenlyBetweenPoints() {
        var level = new Level(null, List.of(at(FIRST, 1000, 700, 300), at(LAST, 3300, 2310, 990)));

        var rows = rows(panel(groups(), level));

        assertThat(sum(rows, LocalDate.of(2022, 2, 28), null)).isEqualByComparingTo("1100");
        assertThat(sum(rows, MIDDLE, null)).isEqualByComparingTo("2100");
    }

    @Test
    void hasOneRowForEachMemberAndPeriodEnd() {
        var level = new Level(null, List.of(at(FIRST, 100, 70, 30), at(LAST, 200, 110, 90)));

        assertThat(rows(panel(groups(), level))).hasSize(24 * 2 * 2).doesNotHaveDuplicates();
    }

    @Test
    void isRecordedByTheCalendarAndItsExceptions() {
        var recorded = new Recorded(1, 31, Map.of(LAST, LocalDate.of(2023, 12, 27)));

        assertThat(recorded.on(MIDDLE)).isEqualTo("2023-01-31");
        assertThat(recorded.on(FIRST)).isEqualTo("2022-02-28");
        assertThat(recorded.on(LAST)).isEqualTo("2023-12-27");
    }

    @Test
    void keepsThePartBelowTheWholeInEveryRow() {
        var panel = new Panel(
                Every.QUARTER,
                new Members(null, "M", Map.of("608", 21, "613", 9), 1.5),
                Map.of(
                        "trained", new Level(null, List.of(at(MIDDLE, 550, 400, 150), at(LAST, 580, 420, 160))),
                        "vocational", new Level(null, List.of(at(MIDDLE, 390, 285, 105), at(LAST, 415, 302, 113)))),
                ON_THE_28TH,
                null);

        assertThat(rows(panel)).allMatch(row -> value(row, "vocational").compareTo(value(row, "trained")) <= 0);
    }

    @Test
    void refusesAPointThatIsNotThePeriodsEnd() {
        var level =
                new Level(null, List.of(at(FIRST, 1, 1, 0), at(LocalDate.of(2022, 3, 15), 1, 1, 0), at(LAST, 1, 1, 0)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> panel(groups(), level))
                .withMessageContaining("ends of periods");
    }

    private static BigDecimal value(Row row, String column) {
        return row.values().getOrDefault(column, BigDecimal.ZERO);
    }

    private static Level.Point at(LocalDate day, long total, double first, double second) {
        return new Level.Point(day, BigDecimal.valueOf(total), Map.of("608", first, "613", second));
    }

    private static Level.Point point(LocalDate day, Random random) {
        return new Level.Point(
                day,
                BigDecimal.valueOf(random.nextInt(1_000_000), 2),
                Map.of("608", random.nextDouble(), "613", random.nextDouble(), "617", random.nextDouble()));
    }

    private static Members groups() {
        return new Members(Map.of("workers", 3.0, "households", 1.0), null, null, 0);
    }

    private static Members counted(Random random) {
        return new Members(null, "M", Map.of("608", 1 + random.nextInt(30), "613", 1 + random.nextInt(9), "617", 1), 2);
    }

    private static Panel panel(Members members, Level level) {
        return new Panel(Every.MONTH, members, Map.of("value", level), ON_THE_28TH, null);
    }

    private static List<Row> rows(Panel panel) {
        var rows = new ArrayList<Row>();
        panel.rows("panel", rows::add);
        return rows;
    }

    private static BigDecimal sum(List<Row> rows, LocalDate day, @Nullable String area) {
        return rows.stream()
                .filter(row ->
                        row.day().equals(day) && (area == null || row.area().equals(area)))
                .map(row -> value(row, "value"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
