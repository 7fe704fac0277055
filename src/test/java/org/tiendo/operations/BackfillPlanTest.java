package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.EditionList;
import org.tiendo.operations.BackfillPlan.Hindrance;
import org.tiendo.operations.BackfillPlan.Range;
import org.tiendo.operations.BackfillPlan.Refused;
import org.tiendo.report.ReportStore;

class BackfillPlanTest {

    /** Its plan is that of 2023. */
    private static final Catalog CATALOG = ReportStore.catalog();

    private static BackfillPlan plan(String from, String to, BackfillStep step, String today) {
        return BackfillPlan.of(
                new Range(LocalDate.parse(from), LocalDate.parse(to), step),
                CATALOG,
                EditionList.EMPTY,
                LocalDate.parse(today));
    }

    @Test
    void refusesNightsThatAreNotOverAndThoseOfNoPlan() {
        assertThat(plan("2022-12-31", "2023-01-03", BackfillStep.DAY, "2023-01-02"))
                .satisfies(plan -> assertThat(plan.due()).containsExactly(LocalDate.of(2023, 1, 1)))
                .satisfies(plan -> assertThat(plan.refused())
                        .containsExactly(
                                new Refused(LocalDate.of(2022, 12, 31), Hindrance.UNPLANNED),
                                new Refused(LocalDate.of(2023, 1, 2), Hindrance.NOT_OVER),
                                new Refused(LocalDate.of(2023, 1, 3), Hindrance.NOT_OVER)));
    }

    @Test
    void takesTheLastDaysOfMonths() {
        assertThat(plan("2023-02-01", "2023-04-29", BackfillStep.MONTH, "2024-01-01")
                        .due())
                .containsExactly(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 31));
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> plan("2023-02-02", "2023-02-01", BackfillStep.DAY, "2024-01-01"))
                .hasMessage("to 2023-02-01 is before from 2023-02-02.");
    }
}
