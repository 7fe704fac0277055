package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Period;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class RejectedFiguresIT {

    private static final LocalDate DATE = LocalDate.of(2023, 12, 31);
    private static final Period YEAR = Period.year(2023);
    private static final Instant KNOWN = Instant.parse("2023-12-31T20:00:00Z");
    private static final Instant NOW = Instant.parse("2024-01-01T01:31:00Z");

    private static final Instant LATER = Instant.parse("2024-01-02T00:00:00Z");

    private final TestLedger ledger;
    private final RejectedFigures figures;

    RejectedFiguresIT(String kind) {
        ledger = TestLedger.empty(kind);
        figures = new RejectedFigures(ledger.jdbc());
    }

    @Test
    void givesBackWhatItWasGiven() {
        RejectedFigure known = figure(1, "62", YEAR);
        RejectedFigure unknown = figure(1, null, null);
        figures.add(List.of(known, unknown), NOW);

        assertThat(latest(NOW, NOW)).containsExactly(known, unknown);
        assertThat(figures.latest(KnowledgeQuery.at(NOW, Set.of("exports"), DATE, DATE)))
                .isEmpty();
        assertThat(figures.latest(KnowledgeQuery.at(NOW, Set.of(), DATE, DATE))).isEmpty();
        assertThat(figures.latest(KnowledgeQuery.at(NOW, Set.of("guests"), DATE.plusDays(1), DATE.plusDays(9))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatWasNotKnownOrNotKeptYet() {
        figures.add(List.of(figure(1, "62", YEAR)), NOW);

        assertThat(latest(KNOWN.minusSeconds(1), NOW)).isEmpty();
        assertThat(latest(KNOWN, NOW.minusSeconds(1))).isEmpty();
        assertThat(latest(KNOWN, NOW)).hasSize(1);
    }

    @Test
    void forgetsWhatALaterPullOfTheSameDaysDoesNotReject() {
        figures.add(List.of(figure(1, "62", YEAR)), NOW);
        var reports = new PullReports(ledger.jdbc());
        reports.add(PullReportsIT.report(2, "hotels", DATE.minusDays(1)));
        reports.add(PullReportsIT.report(3, "exports", DATE));
        assertThat(latest(NOW, LATER))
                .as("another job, and one that ends a day before")
                .hasSize(1);

        reports.add(PullReportsIT.report(4, "hotels", DATE));
        assertThat(latest(NOW, LATER)).isEmpty();
        assertThat(latest(NOW, NOW)).as("before that pull had ended").hasSize(1);
    }

    @Test
    void tellsOfTheLatestOfSeveralPullsThatRejectedIt() {
        figures.add(List.of(figure(1, "62", YEAR)), NOW);
        figures.add(List.of(figure(2, "608", YEAR)), NOW.plusSeconds(1));

        assertThat(latest(NOW, NOW)).containsExactly(figure(1, "62", YEAR));
        assertThat(latest(NOW, NOW.plusSeconds(1))).containsExactly(figure(2, "608", YEAR));
    }

    @Test
    void cutsAReasonThatIsAsLongAsAFile() {
        var tooLong = new RejectedFigure(
                1, "hotels", DATE, "guests", "62", YEAR, 1, "\uD83C\uDF33".repeat(600), "x".repeat(501), KNOWN);
        figures.add(List.of(tooLong), NOW);

        assertThat(latest(NOW, NOW)).containsExactly(tooLong);
        assertThat(tooLong.reason()).hasSize(500).endsWith("x…");
        assertThat(tooLong.foundAt()).hasSize(499).endsWith("\uD83C\uDF33…");
    }

    private List<RejectedFigure> latest(Instant cutOff, Instant appendedBy) {
        return figures.latest(KnowledgeQuery.at(cutOff, Set.of("guests"), DATE.minusYears(1), DATE)
                .heldBy(appendedBy));
    }

    private static RejectedFigure figure(long run, @Nullable String area, @Nullable Period period) {
        return new RejectedFigure(
                run, "hotels", DATE, "guests", area, period, 3, "hotels.csv line 7", "guests: 'x' is no number", KNOWN);
    }
}
