package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.pages.Shown.judged;
import static org.tiendo.web.pages.Shown.row;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Language;
import org.tiendo.web.view.Choice;

class ComparePageTest {

    @Test
    void theBestActualComesFirstAndAreasWithoutOneLast() {
        ComparePage page = page(
                row("trained_labour_rate", "612").build(),
                judged("trained_labour_rate", "608", "40", Status.OFF_TRACK),
                judged("trained_labour_rate", "610", "60.5", Status.ON_TRACK));

        assertThat(page.areas())
                .extracting(beamed -> beamed.line().line().snapshot().area())
                .containsExactly("610", "608", "612");
        assertThat(page.areas().get(2).beam()).isNull();
        assertThat(Objects.requireNonNull(page.areas().get(0).beam()).length()).isEqualTo(100);
    }

    @Test
    void aRateIsMarkedWithTheOneOfTheWholeAndASumIsNot() {
        ComparePage rate = page(
                judged("trained_labour_rate", "62", "50", Status.ON_TRACK),
                judged("trained_labour_rate", "608", "100", Status.ON_TRACK));
        ComparePage sum = page(
                judged("state_budget_revenue", "62", "4000", Status.ON_TRACK),
                judged("state_budget_revenue", "608", "1000", Status.ON_TRACK));

        assertThat(rate.isScaled()).isTrue();
        assertThat(Objects.requireNonNull(rate.areas().get(0).beam()).mark()).isEqualTo(50);
        assertThat(sum.isScaled()).isFalse();
        assertThat(Objects.requireNonNull(sum.areas().get(0).beam()).mark()).isNull();
        assertThat(Objects.requireNonNull(sum.main()).isMain()).isTrue();
        assertThat(sum.areas()).hasSize(1);
    }

    @Test
    void everyIndicatorOfTheHomeCanBeChosenAndThisOneIs() {
        ComparePage page = page(judged("export_value", "62", "50", Status.ON_TRACK));

        assertThat(page.indicators().stream().filter(Choice::isChosen).map(Choice::value))
                .containsExactly("export_value");
        assertThat(page.indicators()).hasSize(Shown.CATALOG.indicators().size());
        assertThat(page.areas()).isEmpty();
    }

    private static ComparePage page(Snapshot... rows) {
        return ComparePage.of(Shown.board(rows).rows(), Shown.in(Language.EN));
    }
}
