package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RunLogWriterTest {

    private final List<RunLogLine> kept = new CopyOnWriteArrayList<>();
    private final AtomicBoolean isAway = new AtomicBoolean();

    @Test
    void keepsALineSoonAndInOrder() {
        try (var writer = writer(100)) {
            writer.take(line(1, "first"));
            writer.take(line(1, "second"));

            await().until(() -> kept.size() == 2);
        }
        assertThat(kept).extracting(RunLogLine::message).containsExactly("first", "second");
    }

    @Test
    void keepsWhatIsLeftAtTheEnd() {
        var writer = writer(1000);
        for (int i = 0; i < 450; i++) {
            writer.take(line(1, "line " + i));
        }
        writer.close();

        assertThat(kept).hasSize(450);
        assertThat(kept.get(449).message()).isEqualTo("line 449");
    }

    @Test
    void keepsNoMoreThanTheFirstLinesOfARunAndSaysSo() {
        var writer = writer(2000);
        for (int i = 0; i < 700; i++) {
            writer.take(line(1, "line"));
        }
        writer.take(line(2, "another run's"));
        writer.close();

        assertThat(kept).filteredOn(line -> line.run() == 1).hasSize(LineLimit.LINES_OF_A_RUN);
        assertThat(kept.get(LineLimit.LINES_OF_A_RUN - 1).message()).contains("Only the first lines");
        assertThat(kept).filteredOn(line -> line.run() == 2).hasSize(1);
    }

    @Test
    void waitsForAStoreThatIsAwayAndSaysWhatItCouldNotKeep() {
        isAway.set(true);
        try (var writer = writer(3)) {
            for (int i = 0; i < 20; i++) {
                writer.take(line(7, "line " + i));
            }
            isAway.set(false);
            await().until(() -> kept.stream().anyMatch(line -> line.message().contains("not kept")));
        }
        long lines =
                kept.stream().filter(line -> line.message().startsWith("line")).count();
        assertThat(kept)
                .filteredOn(line -> line.message().contains("not kept"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.run()).isEqualTo(7);
                    assertThat(line.message()).startsWith((20 - lines) + " lines were not kept here");
                });
    }

    @Test
    void doesNotHoldUpTheEndOfTheProcessForAStoreThatIsAway() {
        isAway.set(true);
        var writer = writer(10);
        writer.take(line(1, "lost"));
        writer.close();

        assertThat(kept).isEmpty();
    }

    @Test
    void neverMakesARunWaitForAStoreThatDoesNotAnswer() throws InterruptedException {
        var answer = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var writer = new RunLogWriter(
                        lines -> {
                            asked.countDown();
                            awaitUninterrupted(answer);
                            kept.addAll(lines);
                        },
                        5,
                        Duration.ofMillis(1))
                .start();
        writer.take(line(1, "first"));
        asked.await();
        for (int i = 0; i < 100; i++) {
            writer.take(line(1, "more"));
        }
        answer.countDown();
        writer.close();

        assertThat(kept).hasSize(1 + 5 + 1);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private RunLogWriter writer(int linesInMemory) {
        return new RunLogWriter(
                        lines -> {
                            if (isAway.get()) {
                                throw new IllegalStateException("the store is away");
                            }
                            kept.addAll(lines);
                        },
                        linesInMemory,
                        Duration.ofMillis(1))
                .start();
    }

    private static RunLogLine line(long run, String message) {
        return new RunLogLine(run, Instant.EPOCH, "process 1 on north", "INFO", "org.tiendo", message, null);
    }
}
