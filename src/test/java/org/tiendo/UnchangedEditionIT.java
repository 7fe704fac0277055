package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.RejectedFigure;
import org.tiendo.ledger.Stating;
import org.tiendo.ledger.Verification;
import org.tiendo.report.ReportStore;

/** An edition is calculated again exactly where something that it is calculated from has changed. */
@ParameterizedClass
@MethodSource(ReportStore.KINDS)
class UnchangedEditionIT {

    private static final LocalDate DATE = LocalDate.parse("2023-12-28");
    private static final Instant CUT_OFF = Instant.parse("2024-07-02T01:00:00Z");
    private static final Instant LATER = CUT_OFF.plus(Duration.ofHours(1));
    private static final LocalDate NEXT = DATE.plusDays(1);
    private static final Period ELEVEN_MONTHS = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 11, 30));

    private final ReportStore store;
    private final Catalog catalog = ReportStore.catalog();

    UnchangedEditionIT(String kind) {
        store = ReportStore.ownNights(kind);
        seal(catalog, CUT_OFF);
    }

    /** Seals the edition of the date. Returns whether its figures were read for it. */
    private boolean seal(Catalog home, Instant cutOff) {
        return seal(DATE, home, cutOff);
    }

    private boolean seal(LocalDate date, Catalog home, Instant cutOff) {
        var seals = new CountedSeals(store, home, LATER.plus(Duration.ofDays(9)));
        seals.seal(date, cutOff);
        return seals.ofTheEdition().stream()
                .map(statement -> statement.sql().toUpperCase(Locale.ROOT))
                .anyMatch(sql -> sql.contains("FROM OBSERVATION"));
    }

    private int revision() {
        return store.ledger().editions().latest(DATE).map(Edition::revision).orElseThrow();
    }

    /** Appends a figure of the published exports, which replaces all others of the same origin. */
    private void append(String amount, Instant now) {
        var figure = new Observation(
                "published",
                "an addendum",
                "export_value",
                "62",
                ELEVEN_MONTHS,
                Amount.exact(new BigDecimal(amount)),
                DataStatus.PRELIMINARY,
                now);
        Stating.append(store.ledger().observations(), 7101, "published", List.of(figure), now);
    }

    private void reject(String reason, long run) {
        var rejected = new RejectedFigure(
                run, "published", DATE, "export_value", "62", ELEVEN_MONTHS, 1, "a line", reason, CUT_OFF);
        store.ledger().rejectedFigures().add(List.of(rejected), LATER);
    }

    @Test
    void isNotCalculatedAgainAtALaterMomentOfTheDay() {
        assertThat(seal(catalog, LATER)).isFalse();
        assertThat(revision()).isEqualTo(1);
    }

    /** A comment in a file stands for another program too, whose fingerprint is part of the same inputs. */
    @Test
    void isCalculatedOnceAfterAChangeThatSaysNothingElse() {
        Catalog changed = ReportStore.catalog("config/areas.yaml");
        assertThat(seal(changed, LATER)).isTrue();

        assertThat(seal(changed, LATER)).isFalse();
        assertThat(revision()).isEqualTo(1);
        assertThat(store.ledger().editions().verify()).isInstanceOf(Verification.Holds.class);
    }

    @Test
    void isCalculatedOnceAfterEachOfSeveralChangesThatSayNothingElse() {
        seal(ReportStore.catalog("config/areas.yaml"), LATER);
        Catalog changed = ReportStore.catalog("jobs/published/job.yaml");
        assertThat(seal(changed, LATER)).isTrue();

        assertThat(seal(changed, LATER)).isFalse();
    }

    /** The later inputs of the first revision are no inputs of the second one. */
    @Test
    void isCalculatedAgainWhereAnEarlierRevisionCameOfTheSame() {
        Catalog changed = ReportStore.catalog("config/areas.yaml");
        seal(changed, LATER);
        append("1", CUT_OFF);
        seal(changed, LATER);
        assertThat(revision()).isEqualTo(2);

        assertThat(seal(catalog, LATER)).isTrue();
        assertThat(seal(catalog, LATER)).isFalse();
        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void isCalculatedAgainOnAnotherDayWhenOtherFiguresMayBeLate() {
        assertThat(seal(catalog, CUT_OFF.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void isCalculatedAgainAfterAFigureWasAppended() {
        append("1", CUT_OFF);

        assertThat(seal(catalog, LATER)).isTrue();
        assertThat(revision()).isEqualTo(2);
        assertThat(seal(catalog, LATER)).isFalse();
    }

    /** Nothing is appended between the two cut-offs: the figure was there before the first one. */
    @Test
    void isCalculatedAgainAfterAMomentAtWhichAFigureBecameKnown() {
        append("1", CUT_OFF.plus(Duration.ofMinutes(30)));
        seal(NEXT, catalog, CUT_OFF);
        assertThat(seal(NEXT, catalog, CUT_OFF)).isFalse();

        assertThat(seal(NEXT, catalog, LATER)).isTrue();
        assertThat(store.ledger().editions().revisions(NEXT)).hasSize(2);
        assertThat(seal(NEXT, catalog, CUT_OFF)).isTrue();
        assertThat(store.ledger().editions().revisions(NEXT)).hasSize(3);
    }

    @Test
    void isCalculatedAgainAfterARowWasRejectedOrRejectedForAnotherReason() {
        reject("not a number", 7102);
        assertThat(seal(catalog, LATER)).isTrue();

        seal(NEXT, catalog, LATER);
        reject("not a number", 7103);
        assertThat(seal(NEXT, catalog, LATER)).as("rejected once more").isFalse();
        reject("below 0", 7104);
        assertThat(seal(NEXT, catalog, LATER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"config/plans/2023.yaml", "config/areas.yaml", "jobs/published/job.yaml"})
    void isCalculatedAgainAfterAFileOfTheHomeWasChanged(String file) {
        assertThat(seal(ReportStore.catalog(file), LATER)).isTrue();
    }
}
