package org.tiendo.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.chart.Points.point;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Period;

class SparklineTest {

    private static final Period YEAR = Period.year(2023);

    @Test
    void isAsWideAsThePeriodAndEndsWithTheLastActual() {
        Sparkline spark = Sparkline.of(
                List.of(point("2023-01-01", "0", "0", "100"), point("2023-12-31", "100", "100", "100")), YEAR);

        assertThat(spark).isEqualTo(new Sparkline("3,27 107,5", "3,27 107,5", new Dot(107, 5)));
    }

    @Test
    void isNoneWithFewerThanTwoActuals() {
        assertThat(Sparkline.of(List.of(), YEAR)).isNull();
        assertThat(Sparkline.of(List.of(point("2023-01-31", null, "10", "100")), YEAR))
                .isNull();
        assertThat(Sparkline.of(
                        List.of(point("2023-01-31", "9", "10", "100"), point("2023-02-28", null, "20", "100")), YEAR))
                .isNull();
    }
}
