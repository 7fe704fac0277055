package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Assertions on an assessment that read as the reports do. */
record Assessed(Assessment assessment) {

    static Assessed assertAssessed(Assessment assessment) {
        return new Assessed(assessment);
    }

    Assessed is(Status status) {
        assertThat(assessment.status()).as(assessment.reason().sentence()).isEqualTo(status);
        return this;
    }

    Assessed isInPeriod() {
        assertThat(assessment.status())
                .isIn(Status.ON_TRACK, Status.AT_RISK, Status.OFF_TRACK, Status.REVERSING, Status.IN_PERIOD);
        return this;
    }

    Assessed expected(String value) {
        assertThat(text(assessment.expected())).isEqualTo(value);
        return this;
    }

    Assessed pace(String value) {
        assertThat(text(assessment.pace())).isEqualTo(value);
        return this;
    }

    Assessed path(String words) {
        assertThat(assessment.outlook().path().sentence()).isEqualTo(words);
        return this;
    }

    Assessed forecast(String value, String method) {
        assertThat(text(assessment.forecast())).isEqualTo(value);
        assertThat(assessment.outlook().method().sentence()).isEqualTo(method);
        return this;
    }

    Assessed range(String low, String high) {
        assertThat(text(assessment.outlook().forecastLow())).isEqualTo(low);
        assertThat(text(assessment.outlook().forecastHigh())).isEqualTo(high);
        return this;
    }

    Assessed needs(String aMonth, String lastYear) {
        assertThat(text(assessment.outlook().required().needed())).isEqualTo(aMonth);
        assertThat(text(assessment.outlook().required().lastYear())).isEqualTo(lastYear);
        return this;
    }

    Assessed daysAhead(@Nullable Integer days) {
        assertThat(assessment.outlook().daysAhead()).isEqualTo(days == null ? null : Long.valueOf(days));
        return this;
    }

    Assessed reported(@Nullable Integer months, @Nullable Integer due, String... missing) {
        assertThat(assessment.outlook().monthsReported()).isEqualTo(months);
        assertThat(assessment.outlook().monthsDue()).isEqualTo(due);
        assertThat(assessment.outlook().missing()).map(YearMonth::toString).containsExactly(missing);
        return this;
    }

    Assessed says(String sentence) {
        assertThat(assessment.outlook().sentence()).isEqualTo(sentence);
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
        assertThat(assessment.reason().sentence()).isEqualTo(reason);
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
