package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Assertions on an assessment that read as the reports do. */
record Assessed(Assessment assessment) {

    static Assessed assertAssessed(Assessment assessment) {
        return new Assessed(assessment);
    }

    Assessed is(Status status) {
        assertThat(assessment.status()).as(assessment.reason()).isEqualTo(status);
        return this;
    }

    Assessed actual(String value) {
        assertThat(String.valueOf(assessment.actual())).isEqualTo(value);
        return this;
    }

    Assessed hasNoActual() {
        assertThat(assessment.actual()).isNull();
        assertThat(assessment.periodEnd()).isNull();
        return hasNoDistance();
    }

    Assessed gap(String value) {
        assertThat(text(assessment.gap())).isEqualTo(value);
        return this;
    }

    Assessed progress(String value) {
        assertThat(text(assessment.progress())).isEqualTo(value);
        return this;
    }

    Assessed hasNoProgress() {
        assertThat(assessment.progress()).isNull();
        return this;
    }

    Assessed hasNoDistance() {
        assertThat(assessment.gap()).isNull();
        return hasNoProgress();
    }

    Assessed because(String reason) {
        assertThat(assessment.reason()).isEqualTo(reason);
        return this;
    }

    Assessed needsNoReason() {
        return because("");
    }

    Assessed asOf(String day) {
        assertThat(assessment.periodEnd()).isEqualTo(LocalDate.parse(day));
        return this;
    }

    Assessed firmness(@Nullable DataStatus status) {
        assertThat(assessment.dataStatus()).isEqualTo(status);
        return this;
    }

    Assessed uses(Said... told) {
        Observation[] observations =
                java.util.Arrays.stream(told).map(Said::observation).toArray(Observation[]::new);
        assertThat(assessment.used()).containsExactlyInAnyOrder(observations);
        return this;
    }

    private static String text(@Nullable BigDecimal value) {
        return value == null ? "none" : value.toPlainString();
    }
}
