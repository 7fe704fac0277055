package org.tiendo.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiendo.schedule.SettableClock;

class LatestAnswerTest {

    private final SettableClock clock = new SettableClock("2024-03-01T00:00:00Z");
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final LatestAnswer.Settings settings =
            new LatestAnswer.Settings(Duration.ofSeconds(5), Duration.ofMillis(50), threads, clock);
    private final LatestAnswer.Settings patient =
            new LatestAnswer.Settings(Duration.ofSeconds(5), Duration.ofMinutes(1), threads, clock);
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
        threads.shutdownNow();
    }

    @Test
    void asksAgainOnlyWhenTheAnswerHasGrownOld() {
        var answer = new LatestAnswer<>(asked::incrementAndGet, patient);

        assertThat(answer.get()).contains(1);
        clock.move(Duration.ofSeconds(4));
        assertThat(answer.get()).contains(1);
        clock.move(Duration.ofSeconds(1));
        assertThat(answer.get()).contains(2);
    }

    @Test
    void asksAgainWhenTheClockWasSetBack() {
        var answer = new LatestAnswer<>(asked::incrementAndGet, patient);

        answer.get();
        clock.move(Duration.ofHours(-1));

        assertThat(answer.get()).contains(2);
    }

    @Test
    void doesNotWaitForAStoreThatHangsAndHangsOneThreadOnly() {
        var answer = new LatestAnswer<>(this::hang, settings);

        assertThat(answer.get()).isEmpty();
        clock.move(Duration.ofSeconds(6));
        assertThat(answer.get()).isEmpty();
        assertThat(asked).hasValue(1);
    }

    @Test
    void leavesAThreadThatHangsForLongToItself() {
        var answer = new LatestAnswer<>(this::hang, settings);

        answer.get();
        clock.move(Duration.ofSeconds(31));
        answer.get();

        assertThat(asked).hasValue(2);
    }

    @Test
    void takesAFailureForNoAnswerAndAsksAnew() {
        var answer = new LatestAnswer<>(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException("Connection refused");
                    }
                    return asked.get();
                },
                patient);

        assertThat(answer.get()).isEmpty();
        clock.move(Duration.ofSeconds(5));
        assertThat(answer.get()).contains(2);
    }

    private int hang() {
        int number = asked.incrementAndGet();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
