package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private final ShortMemory<String, Integer> memory = new ShortMemory<>();
    private long seconds;
    private int readings;

    @Test
    void anAnswerIsReadOnceInFiveSeconds() {
        assertThat(asked("a")).isEqualTo(1);
        seconds = 4;
        assertThat(asked("a")).isEqualTo(1);
        assertThat(asked("b")).isEqualTo(2);
        seconds = 5;
        assertThat(asked("a")).isEqualTo(3);
    }

    @Test
    void aClockThatIsSetBackKeepsNothingLonger() {
        seconds = 100;
        asked("a");
        seconds = 10;

        assertThat(asked("a")).isEqualTo(2);
    }

    @Test
    void whatHasChangedHereIsReadAnewAtOnce() {
        asked("a");
        memory.forget();

        assertThat(asked("a")).isEqualTo(2);
    }

    @Test
    void anAnswerThatWasReadWhileSomethingChangedIsNotKept() {
        memory.get("a", Instant.ofEpochSecond(seconds), () -> {
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
        return memory.get(question, Instant.ofEpochSecond(seconds), () -> ++readings);
    }
}
