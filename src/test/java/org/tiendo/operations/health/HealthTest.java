package org.tiendo.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.schedule.SettableClock;

class HealthTest {

    private static final Instant NOW = Instant.parse("2024-03-01T00:00:00Z");

    private final Clock clock = new SettableClock(NOW.toString());

    @Test
    void livesWhileTheScheduleHasTickedWithinAMinute() {
        assertThat(heartbeat(Duration.ofSeconds(60)).getStatus()).isEqualTo(Status.UP);
        assertThat(heartbeat(Duration.ofSeconds(61)).getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void saysWhenItTickedLast() {
        assertThat(heartbeat(Duration.ofSeconds(3)).getDetails()).containsEntry("lastTick", "2024-02-29T23:59:57Z");
    }

    @Test
    void isNotReadyWhileTheScheduleStandsByAndSaysWhy() {
        assertThat(new ScheduleHealth(Optional::empty).health().getStatus()).isEqualTo(Status.UP);

        Health standby = new ScheduleHealth(() -> Optional.of("its files are older")).health();

        assertThat(standby.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(standby.getDetails()).containsEntry("reason", "its files are older");
    }

    @Test
    void saysHowMuchRoomIsLeft(@TempDir Path home) {
        assertThat(new DiskHealth(home, 0).health().getStatus()).isEqualTo(Status.UP);

        Health full = new DiskHealth(home, Long.MAX_VALUE).health();

        assertThat(full.getStatus()).isEqualTo(Status.DOWN);
        assertThat(full.getDetails()).containsKey("freeMegabytes").containsEntry("wantedMegabytes", Long.MAX_VALUE);
    }

    @Test
    void saysHowOldTheLatestEditionIs() {
        Health health = edition(new EditionState(edition(), null));

        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails())
                .containsEntry("businessDate", "2024-02-28")
                .containsEntry("sealedAt", "2024-02-29T22:00:00Z")
                .containsEntry("ageSeconds", 7200L);
    }

    @Test
    void isNotReadyWhenAnEditionIsOverdue() {
        Health health = edition(new EditionState(null, LocalDate.of(2024, 2, 29)));

        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails()).containsEntry("reason", "the edition of 2024-02-29 is overdue");
    }

    @Test
    void knowsNothingOfEditionsWhileTheStoreIsGone() {
        assertThat(edition(null).getStatus()).isEqualTo(Status.UNKNOWN);
    }

    private Health heartbeat(Duration ago) {
        return new HeartbeatHealth(() -> NOW.minus(ago), clock).health();
    }

    private Health edition(@Nullable EditionState state) {
        var answer = new LatestAnswer<>(
                () -> {
                    if (state == null) {
                        throw new IllegalStateException("gone");
                    }
                    return state;
                },
                new LatestAnswer.Settings(Duration.ZERO, Duration.ofSeconds(1), Runnable::run, clock));
        return new EditionHealth(answer, clock).health();
    }

    private static Edition edition() {
        return new Edition(
                LocalDate.of(2024, 2, 28),
                1,
                Instant.parse("2024-02-28T22:00:00Z"),
                Instant.parse("2024-02-29T22:00:00Z"),
                114,
                "285bb28ff1c9",
                null,
                17);
    }
}
