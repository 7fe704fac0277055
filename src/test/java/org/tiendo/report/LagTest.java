package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;

class LagTest {

    @Test
    void whatIsBehindComesBeforeWhatIsUnknownAndThatBeforeWhatIsInTime() {
        assertThat(sorted(
                        row("exceeded", Status.EXCEEDED, null, "1.2"),
                        row("unknown", Status.NO_DATA, null, null),
                        row("risk", Status.AT_RISK, "0.8", "0.4"),
                        row("track", Status.ON_TRACK, "0.97", "0.5"),
                        row("off", Status.OFF_TRACK, "0.3", "0.2")))
                .containsExactly("off", "risk", "unknown", "track", "exceeded");
    }

    @Test
    void theSmallestShareComesFirstAndARowWithoutOneLast() {
        assertThat(sorted(
                        row("band", Status.NOT_REACHED, null, null),
                        row("near", Status.NOT_REACHED, "0.99", "0.99"),
                        row("far", Status.NOT_REACHED, null, "0.4")))
                .containsExactly("far", "near", "band");
    }

    @Test
    void anAreaThatIsOnlyFollowedComesAfterAllTargets() {
        Snapshot followed = new SnapshotBuilder(LocalDate.of(2023, 12, 31), "followed")
                .judged(Status.NO_DATA)
                .build();

        assertThat(sorted(followed, row("exceeded", Status.EXCEEDED, null, "1.2")))
                .containsExactly("exceeded", "followed");
    }

    private static List<String> sorted(Snapshot... rows) {
        return Stream.of(rows).sorted(Lag.MOST_FIRST).map(Snapshot::indicator).toList();
    }

    private static Snapshot row(String name, Status status, @Nullable String pace, @Nullable String progress) {
        return new SnapshotBuilder(LocalDate.of(2023, 12, 31), name)
                .atLeast(BigDecimal.TEN)
                .standing(new Snapshot.Standing(
                        null,
                        progress == null ? null : new BigDecimal(progress),
                        null,
                        pace == null ? null : new BigDecimal(pace),
                        null))
                .judged(status)
                .build();
    }
}
