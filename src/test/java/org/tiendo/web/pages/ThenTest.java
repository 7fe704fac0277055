package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.chart.Points.point;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.report.Language;
import org.tiendo.web.chart.Points;

class ThenTest {

    private static final LocalDate DATE = LocalDate.of(2023, 10, 31);

    @Test
    void saysHowFarTheActualHasComeAndWhatTheVerdictWas() {
        assertThat(Then.of(
                        point("2023-10-30", "80", null, null),
                        row(Amount.exact(new BigDecimal("92.5")), Status.AT_RISK),
                        1,
                        Language.EN))
                .isEqualTo(new Then("2023-10-30", "+12.5", Status.ON_TRACK));
        assertThat(Then.of(
                        point("2023-10-30", "80", null, null),
                        row(Amount.exact(new BigDecimal("92.5")), Status.ON_TRACK),
                        1,
                        Language.of("vi")))
                .isEqualTo(new Then("30/10/2023", "+12,5", null));
    }

    @Test
    void saysNothingWhereNothingHasChanged() {
        assertThat(Then.of(
                        point("2023-10-30", "80", null, null),
                        row(Amount.exact(new BigDecimal("80")), Status.ON_TRACK),
                        1,
                        Language.EN))
                .isNull();
    }

    @Test
    void takesADifferenceOfSourcesForNoProgress() {
        Amount amount = Amount.exact(new BigDecimal("92.5"));

        assertThat(Then.of(
                        point("2023-10-30", "80", null, null),
                        row(amount, Status.AT_RISK, "published"),
                        1,
                        Language.EN))
                .isEqualTo(new Then("2023-10-30", "", Status.ON_TRACK));
        assertThat(Then.of(
                        point("2023-10-30", "80", null, null),
                        row(amount, Status.ON_TRACK, "published"),
                        1,
                        Language.EN))
                .isNull();
    }

    @Test
    void doesNotCalculateWithABound() {
        assertThat(Then.of(
                        point("2023-10-30", "80", null, null),
                        row(new Amount(Bound.AT_LEAST, new BigDecimal("90")), Status.NOT_ASSESSABLE),
                        1,
                        Language.EN))
                .isEqualTo(new Then("2023-10-30", "", Status.ON_TRACK));
        assertThat(Then.of(
                        point("2023-10-30", null, null, null),
                        row(Amount.exact(new BigDecimal("90")), Status.AT_RISK),
                        1,
                        Language.EN))
                .isEqualTo(new Then("2023-10-30", "", Status.ON_TRACK));
    }

    private static Snapshot row(Amount amount, Status status) {
        return row(amount, status, Points.SOURCES);
    }

    private static Snapshot row(Amount amount, Status status, String sources) {
        return new SnapshotBuilder(DATE, "revenue")
                .atLeast(new BigDecimal("100"))
                .actual(amount, DATE, DataStatus.OFFICIAL, sources)
                .judged(status)
                .build();
    }
}
