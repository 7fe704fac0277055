package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.distance.Period;

class GrainsTest {

    private static final Period TO_MID_AUGUST = period("2023-01-01", "2023-08-15");

    @Test
    void putsADayIntoItsCalendarPeriod() {
        assertThat(of(Grain.DAY, "2023-05-17")).isEqualTo(period("2023-05-17", "2023-05-17"));
        assertThat(of(Grain.MONTH, "2023-05-17")).isEqualTo(period("2023-05-01", "2023-05-31"));
        assertThat(of(Grain.QUARTER, "2023-05-17")).isEqualTo(period("2023-04-01", "2023-06-30"));
    }

    @Test
    void endsThePeriodInProgressWithTheWindow() {
        assertThat(of(Grain.MONTH, "2023-08-02")).isEqualTo(period("2023-08-01", "2023-08-15"));
        assertThat(of(Grain.QUARTER, "2023-08-02")).isEqualTo(period("2023-07-01", "2023-08-15"));
        assertThat(of(Grain.YEAR, "2023-08-02")).isEqualTo(TO_MID_AUGUST);
    }

    @Test
    void countsTheLeapDay() {
        var grains = new Grains(Grain.MONTH, period("2024-01-01", "2024-12-31"));
        assertThat(grains.of(LocalDate.parse("2024-02-29"))).isEqualTo(period("2024-02-01", "2024-02-29"));
    }

    @Test
    void namesEveryPeriodOfTheWindowOnceAndInOrder() {
        assertThat(new Grains(Grain.MONTH, TO_MID_AUGUST).all())
                .hasSize(8)
                .isSorted()
                .endsWith(period("2023-08-01", "2023-08-15"));
        assertThat(new Grains(Grain.QUARTER, TO_MID_AUGUST).all())
                .containsExactly(
                        period("2023-01-01", "2023-03-31"),
                        period("2023-04-01", "2023-06-30"),
                        period("2023-07-01", "2023-08-15"));
    }

    private static Period of(Grain grain, String day) {
        return new Grains(grain, TO_MID_AUGUST).of(LocalDate.parse(day));
    }

    private static Period period(String start, String end) {
        return new Period(LocalDate.parse(start), LocalDate.parse(end));
    }
}
