package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;

class HistoryTest {

    private static final Instant JANUARY = Instant.parse("2023-01-11T00:00:00Z");
    private static final Instant AUGUST = Instant.parse("2023-08-15T00:00:00Z");
    private static final Instant NOW = Instant.parse("2023-12-31T18:30:00Z");

    private final History history = new History();

    @Test
    void knowsTheFirstFigureFromItsSourcesDate() {
        assertThat(history.learn(figure("9.5"), JANUARY, NOW))
                .contains(new Vintage(1, figure("9.5"), JANUARY, JANUARY));
    }

    @Test
    void learnsNothingFromTheSameFigureAgain() {
        history.learn(figure("9.5"), JANUARY, NOW);

        assertThat(history.learn(figure("9.5"), JANUARY, NOW)).isEmpty();
    }

    @Test
    void learnsNothingFromTheSameFigureUnderALaterDate() {
        history.learn(figure("9.5"), JANUARY, NOW);

        assertThat(history.learn(figure("9.5"), AUGUST, NOW)).isEmpty();
    }

    @Test
    void knowsAChangedFigureFromItsSourcesDate() {
        history.learn(figure("9.5"), JANUARY, NOW);

        assertThat(history.learn(figure("9.47"), AUGUST, NOW)).contains(new Vintage(2, figure("9.47"), AUGUST, AUGUST));
    }

    @Test
    void knowsACorrectionWithoutADateOfItsOwnFromNow() {
        history.learn(figure("9.5"), JANUARY, JANUARY);

        assertThat(history.learn(figure("9.47"), JANUARY, NOW)).contains(new Vintage(2, figure("9.47"), JANUARY, NOW));
        assertThat(history.learn(figure("9.47"), JANUARY, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void takesACorrectionOfACorrection() {
        history.learn(figure("9.5"), JANUARY, JANUARY);
        history.learn(figure("9.47"), JANUARY, AUGUST);

        assertThat(history.learn(figure("9.46"), JANUARY, NOW)).contains(new Vintage(3, figure("9.46"), JANUARY, NOW));
        assertThat(history.learn(figure("9.46"), JANUARY, NOW)).isEmpty();
    }

    @Test
    void takesACorrectionOfAFigureThatWasReplacedSince() {
        history.learn(figure("9.5"), JANUARY, JANUARY);
        history.learn(figure("9.47"), AUGUST, AUGUST);

        assertThat(history.learn(figure("9.6"), JANUARY, NOW)).contains(new Vintage(3, figure("9.6"), JANUARY, NOW));
        assertThat(history.learn(figure("9.47"), AUGUST, NOW)).isEmpty();
    }

    @Test
    void takesAnEarlierFigureThatIsFoundLater() {
        history.learn(figure("9.47"), AUGUST, AUGUST);

        assertThat(history.learn(figure("9.5"), JANUARY, NOW))
                .contains(new Vintage(2, figure("9.5"), JANUARY, JANUARY));
    }

    @Test
    void knowsNoCorrectionBeforeTheDateItsSourceGivesIt() {
        history.learn(figure("9.5"), NOW, JANUARY);

        assertThat(history.learn(figure("9.47"), NOW, AUGUST)).contains(new Vintage(2, figure("9.47"), NOW, NOW));
    }

    private static Figure figure(String value) {
        return new Figure(Amount.exact(new BigDecimal(value)), DataStatus.PRELIMINARY);
    }
}
