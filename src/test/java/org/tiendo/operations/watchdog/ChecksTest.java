package org.tiendo.operations.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.catalog.Freshness;
import org.tiendo.operations.Durations;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.watchdog.ManyRejects.Reading;

/** What each check takes for wrong. */
class ChecksTest {

    private static final Median TEN_MINUTES = new Median(5, Duration.ofMinutes(10));

    @Test
    void takesARunForSlowThatTakesThreeTimesTheMedian() {
        assertThat(slow().isSlow(Duration.ofMinutes(30), TEN_MINUTES)).isFalse();
        assertThat(slow().isSlow(Duration.ofMinutes(31), TEN_MINUTES)).isTrue();
    }

    @Test
    void takesNoRunForSlowThatIsNotKnownOrTakesLessThanAMinute() {
        assertThat(slow().isSlow(Duration.ofHours(9), null)).isFalse();
        assertThat(slow().isSlow(Duration.ofHours(9), new Median(4, Duration.ofMinutes(10))))
                .isFalse();
        assertThat(slow().isSlow(Duration.ofSeconds(60), new Median(20, Duration.ofSeconds(2))))
                .isFalse();
        assertThat(slow().isSlow(Duration.ofSeconds(61), new Median(20, Duration.ofSeconds(2))))
                .isTrue();
    }

    @Test
    void warnsOfRejectsFromHalfOfWhatIsAllowed() {
        BigDecimal limit = new BigDecimal("0.10");

        assertThat(new Reading("customs", 1, 1000, 50).isAlarming(limit)).isFalse();
        assertThat(new Reading("customs", 1, 1000, 51).isAlarming(limit)).isTrue();
        assertThat(new Reading("customs", 1, 1000, 1).isAlarming(BigDecimal.ZERO))
                .isTrue();
    }

    @Test
    void expectsOfASourceWhatItsCalendarSays() {
        LocalDate businessDate = LocalDate.of(2024, 4, 4);

        assertThat(StaleSources.expected(new Freshness.Daily(), businessDate)).isEqualTo("2024-04-04");
        assertThat(StaleSources.expected(new Freshness.Monthly(5), businessDate))
                .isEqualTo("2024-03-31");
        assertThat(StaleSources.expected(new Freshness.Monthly(6), businessDate))
                .isEqualTo("2024-02-29");
    }

    @Test
    void tellsOfADiskThatIsNearlyFull() {
        assertThat(new Disk("north", () -> 500_000_000).cause(500)).isEmpty();
        assertThat(new Disk("north", () -> 499_999_999).cause(500))
                .get()
                .extracting(Cause::kind, Cause::subject)
                .containsExactly(IncidentKind.DISK, "data on north");
    }

    private static SlowRuns slow() {
        JdbcClient unused = JdbcClient.create(new DriverManagerDataSource());
        return new SlowRuns(new RunningRuns(unused), new Durations(unused), BigDecimal.valueOf(3));
    }
}
