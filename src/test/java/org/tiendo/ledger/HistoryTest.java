package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.ledger.Vintage.Kind;

class HistoryTest {

    private static final Instant JANUARY = Instant.parse("2023-01-11T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2023-03-11T00:00:00Z");
    private static final Instant AUGUST = Instant.parse("2023-08-15T00:00:00Z");
    private static final Instant NOW = Instant.parse("2023-12-31T18:30:00Z");
    private static final Instant LATER = Instant.parse("2024-01-31T18:30:00Z");

    private final History history = new History();

    @Test
    void knowsTheFirstFigureFromItsSourcesDateWhereNobodyHasLookedBefore() {
        assertThat(history.learnPresent(figure("9.5"), JANUARY, looked(), NOW))
                .contains(vintage(1, "9.5", JANUARY, JANUARY));
    }

    @Test
    void knowsTheFirstFigureFromNowWhereAnEarlierReadingHadNone() {
        assertThat(history.learnPresent(figure("9.5"), JANUARY, looked(AUGUST), NOW))
                .contains(vintage(1, "9.5", JANUARY, NOW));
    }

    @Test
    void learnsNothingFromTheSameFigureAgainWhateverItsDate() {
        history.learnPresent(figure("9.5"), MARCH, looked(), NOW);

        assertThat(history.learnPresent(figure("9.5"), MARCH, looked(NOW), LATER))
                .isEmpty();
        assertThat(history.learnPresent(figure("9.5"), AUGUST, looked(NOW), LATER))
                .isEmpty();
        assertThat(history.learnPresent(figure("9.5"), JANUARY, looked(NOW), LATER))
                .isEmpty();
    }

    @Test
    void knowsACorrectionDatedAfterTheLastReadingFromItsDate() {
        history.learnPresent(figure("9.5"), JANUARY, looked(), MARCH);

        assertThat(history.learnPresent(figure("9.47"), AUGUST, looked(MARCH), NOW))
                .contains(vintage(2, "9.47", AUGUST, AUGUST));
    }

    @Test
    void knowsACorrectionDatedBeforeTheLastReadingFromNow() {
        history.learnPresent(figure("9.5"), JANUARY, looked(), AUGUST);

        assertThat(history.learnPresent(figure("9.47"), MARCH, looked(AUGUST), NOW))
                .contains(vintage(2, "9.47", MARCH, NOW));
    }

    @Test
    void knowsACorrectionThatItsSourceDatesTheSameOrEarlierFromNow() {
        history.learnPresent(figure("9.5"), MARCH, looked(), MARCH);

        assertThat(history.learnPresent(figure("9.47"), MARCH, looked(), NOW)).contains(vintage(2, "9.47", MARCH, NOW));
        assertThat(history.learnPresent(figure("9.46"), JANUARY, looked(), LATER))
                .contains(vintage(3, "9.46", JANUARY, LATER));
    }

    @Test
    void takesAValueThatGoesBackForAnotherVintage() {
        history.learnPresent(figure("9.5"), JANUARY, looked(), MARCH);
        history.learnPresent(figure("9.47"), JANUARY, looked(MARCH), AUGUST);

        assertThat(history.learnPresent(figure("9.5"), JANUARY, looked(MARCH, AUGUST), NOW))
                .contains(vintage(3, "9.5", JANUARY, NOW));
    }

    @Test
    void replacesAFirmerFigureByAWeakerOne() {
        history.learnPresent(new Figure(figure("9.5").amount(), DataStatus.OFFICIAL), JANUARY, looked(), MARCH);

        assertThat(history.learnPresent(figure("9.5"), JANUARY, looked(MARCH), NOW))
                .contains(vintage(2, "9.5", JANUARY, NOW));
    }

    @Test
    void withdrawsTheFigureInForceFromNow() {
        history.learnPresent(figure("9.5"), JANUARY, looked(), MARCH);

        assertThat(history.withdraw(NOW)).isEqualTo(new Vintage(2, figure("9.5"), Kind.WITHDRAWAL, NOW, NOW));
        assertThat(history.learnPresent(figure("9.5"), JANUARY, looked(MARCH, NOW), LATER))
                .as("it is back")
                .contains(vintage(3, "9.5", JANUARY, LATER));
    }

    @Test
    void hasNothingToWithdrawTwice() {
        history.learnPresent(figure("9.5"), JANUARY, looked(), MARCH);
        history.withdraw(NOW);

        assertThatThrownBy(() -> history.withdraw(LATER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fillsInAnEarlierFigureWhereNobodyHadLooked() {
        history.learnPresent(figure("9.47"), AUGUST, looked(), NOW);

        assertThat(history.learnPast(figure("9.5"), JANUARY, looked(NOW)))
                .contains(vintage(2, "9.5", JANUARY, JANUARY));
        assertThat(history.latest()).isEqualTo(vintage(1, "9.47", AUGUST, AUGUST));
    }

    @Test
    void leavesThePastWhereAnEarlierReadingHadLooked() {
        history.learnPresent(figure("9.47"), AUGUST, looked(MARCH), NOW);

        assertThat(history.learnPast(figure("9.5"), JANUARY, looked(MARCH, NOW)))
                .isEmpty();
    }

    @Test
    void leavesThePastWhereSomethingElseWasSaidThen() {
        history.learnPast(figure("9.5"), JANUARY, looked());
        history.learnPresent(figure("9.47"), AUGUST, looked(), NOW);

        assertThat(history.learnPast(figure("9.6"), JANUARY, looked(NOW))).isEmpty();
        assertThat(history.learnPast(figure("9.6"), MARCH, looked(NOW))).isEmpty();
    }

    @Test
    void putsAClockThatWentBackBehindWhatWasKnown() {
        history.learnPresent(figure("9.5"), MARCH, looked(), NOW);
        history.learnPresent(figure("9.6"), MARCH, looked(NOW), LATER);

        assertThat(history.learnPresent(figure("9.7"), MARCH, looked(NOW), NOW))
                .contains(vintage(3, "9.7", MARCH, LATER));
        assertThat(history.latest()).isEqualTo(vintage(3, "9.7", MARCH, LATER));
    }

    /** The times until which earlier readings knew. */
    private static NavigableSet<Instant> looked(Instant... until) {
        return new TreeSet<>(Arrays.asList(until));
    }

    private static Vintage vintage(int number, String value, Instant statedAt, Instant knownAt) {
        return new Vintage(number, figure(value), Kind.FIGURE, statedAt, knownAt);
    }

    private static Figure figure(String value) {
        return new Figure(Amount.exact(new BigDecimal(value)), DataStatus.PRELIMINARY);
    }
}
