package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Delivery;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class PullReportsIT {

    private static final LocalDate DATE = LocalDate.of(2023, 12, 31);

    private final PullReports reports;

    PullReportsIT(String kind) {
        reports = new PullReports(TestLedger.empty(kind).jdbc());
    }

    @Test
    void givesBackTheLatestOfAJobAndDate() {
        reports.add(report(2, "finance", DATE));
        reports.add(report(3, "finance", DATE));
        reports.add(report(4, "finance", DATE.plusDays(1)));
        reports.add(report(5, "customs", DATE));

        assertThat(reports.latest("finance", DATE)).contains(report(3, "finance", DATE));
    }

    @Test
    void givesBackThoseOfRunsInTheirOrder() {
        reports.add(report(3, "customs", DATE));
        reports.add(report(2, "finance", DATE));
        reports.add(report(5, "finance", DATE));

        assertThat(reports.ofRuns(Set.of(3L, 2L, 4L)))
                .containsExactly(report(2, "finance", DATE), report(3, "customs", DATE));
        assertThat(reports.ofRuns(Set.of())).isEmpty();
        assertThat(reports.ofRuns(Set.of(2L))).containsExactly(report(2, "finance", DATE));
        assertThat(reports.ofRuns(Set.of(4L))).isEmpty();
    }

    @Test
    void hasNoneOfAJobThatWasNeverPulled() {
        reports.add(report(2, "finance", DATE));

        assertThat(reports.latest("labour", DATE)).isEmpty();
    }

    static PullReport report(long run, String job, LocalDate businessDate) {
        return new PullReport(
                run,
                job,
                "departments",
                businessDate,
                Instant.parse("2024-01-01T00:00:00.000001Z"),
                "SELECT amount FROM revenue -- số thu",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                10_000_000_000L,
                9_999_999_990L,
                2,
                1,
                7,
                new Appended(3, 4, 5, 6, 2),
                Delivery.ADDITIONS,
                Instant.parse("2024-01-01T01:30:00.5Z"),
                Instant.parse("2024-01-01T01:31:00.999999Z"));
    }
}
