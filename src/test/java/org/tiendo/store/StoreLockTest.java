package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {

    private static final StoreHolder SELF = StoreHolder.thisProcess("tiendo run", Instant.EPOCH);
    private static final Duration POLL = Duration.ofMillis(50);

    private final List<Duration> pauses = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void waitsForItsOwnerToReleaseIt() throws IOException {
        StoreLock first = StoreLock.take(folder.resolve("tiendo"), SELF, Duration.ZERO);

        StoreLock.take(folder.resolve("tiendo"), SELF, Duration.ofSeconds(10), pause -> {
                    pauses.add(pause);
                    if (pauses.size() == 3) {
                        first.close();
                    }
                })
                .close();

        assertThat(pauses).containsExactly(POLL, POLL, POLL);
    }

    @Test
    void waitsNoLongerThanTheLockWait() throws IOException {
        try (StoreLock first = StoreLock.take(folder.resolve("tiendo"), SELF, Duration.ZERO)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(
                            () -> StoreLock.take(folder.resolve("tiendo"), SELF, Duration.ofMillis(200), pauses::add))
                    .isInstanceOf(StoreHeldException.class);
        }

        assertThat(pauses).containsExactly(POLL, POLL, POLL, POLL);
    }
}
