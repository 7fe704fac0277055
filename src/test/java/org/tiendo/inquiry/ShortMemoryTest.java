package org.tiendo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private final MovedClock clock = new MovedClock();
    private final ShortMemory<String, Integer> memory = new ShortMemory<>(clock);
    private int readings;

    @Test
    void anAnswerIsReadOnceInFiveSeconds() {
        assertThat(asked("a")).isEqualTo(1);
        clock.seconds = 4;
        assertThat(asked("a")).isEqualTo(1);
        assertThat(asked("b")).isEqualTo(2);
        clock.seconds = 5;
        assertThat(asked("a")).isEqualTo(3);
    }

    @Test
    void whatHasChangedHereIsReadAnewAtOnce() {
        asked("a");
        memory.forget();

        assertThat(asked("a")).isEqualTo(2);
    }

    @Test
    void anAnswerThatWasReadWhileSomethingChangedIsNotKept() {
        memory.get("a", () -> {
            memory.forget();
            return ++readings;
        });

        assertThat(asked("a")).isEqualTo(2);
    }

    @Test
    void itHoldsNoMoreThanTheLatestAnswers() {
        for (int number = 0; number <= 500; number++) {
            asked("question " + number);
        }

        assertThat(asked("question 500")).isEqualTo(501);
        assertThat(asked("question 0")).as("forgotten").isEqualTo(502);
    }

    private int asked(String question) {
        return memory.get(question, () -> ++readings);
    }

    /** Shows the seconds that a test has let pass. */
    private static final class MovedClock extends Clock {

        private long seconds;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(seconds);
        }
    }
}
