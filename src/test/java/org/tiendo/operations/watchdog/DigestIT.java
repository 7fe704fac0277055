package org.tiendo.operations.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.OperationsStore;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.ChannelKind;
import org.tiendo.operations.incident.FakeChannel;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.Incidents;
import org.tiendo.operations.incident.Wording;
import org.tiendo.schedule.Pauses;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class DigestIT {

    private static final LocalDate DATE = LocalDate.of(2023, 6, 29);
    private static final Instant MORNING = Instant.parse("2023-06-30T00:00:00Z");

    private final OperationsStore store;
    private Incidents incidents;
    private Digest digest;

    @TempDir
    private Path folder;

    DigestIT(String kind) {
        store = OperationsStore.empty(kind);
    }

    @BeforeEach
    void read() {
        Catalog catalog = OperationsHome.in(folder).catalog();
        var time = new HomeTime(catalog.settings().zone());
        var alerting = Alerting.through(
                List.of(new FakeChannel(ChannelKind.EMAIL)),
                new Wording("village", time),
                store.incidents(),
                "process 1 on north");
        incidents = alerting.incidents();
        digest = new Digest(catalog, OperationsHome.tables(store.jdbc()), alerting);
    }

    @Test
    void tellsAQuietMorningInFewLines() {
        assertThat(digest.compose(DATE, MORNING)).isEqualTo("""
                Home village, business date 2023-06-29, as of 2023-06-30 07:00 (Asia/Ho_Chi_Minh)

                The edition of 2023-06-29 is missing.

                Incidents: none

                Stale sources: none

                Paused: nothing

                Runs of the night: 0 of 0 completed

                Due within a day
                  2023-07-01 01:30  pull figures
                  2023-07-01 03:15  housekeeping
                  2023-07-01 05:00  edition
                """);
    }

    @Test
    void missesNoEditionOfADayThatNoPlanSpeaksOf() {
        assertThat(digest.compose(DATE.plusYears(3), MORNING))
                .contains("No plan speaks of 2026-06-29, so no edition is due.");
    }

    @Test
    void tellsWhatIsWrongWhatIsPausedAndWhatFailed() {
        store.expected("pull figures", "2023-06-29T18:30:00", "completed", 1, null);
        store.expected("pull other", "2023-06-29T18:30:00", "failed", 1, null);
        store.jdbc()
                .sql("UPDATE expected_run SET reason = 'access denied' WHERE state = 'failed'")
                .update();
        incidents.see(new Cause(IncidentKind.RUN_FAILED, "pull other, business date 2023-06-29", ""), MORNING);
        new Pauses(store.jdbc())
                .add(new Pauses.Pause(Pauses.Kind.JOB, "figures", MORNING, "lan@north", "they move", null));

        assertThat(digest.compose(DATE, MORNING))
                .contains(
                        "run failed: pull other, business date 2023-06-29, since 2023-06-30 07:00",
                        "job figures, by lan@north, until somebody resumes it: they move",
                        "1 completed",
                        "pull other: failed, access denied");
    }

    @Test
    void isSentOnceABusinessDate() {
        digest.send(DATE, MORNING);
        digest.send(DATE, MORNING.plusSeconds(60));
        digest.send(DATE.plusDays(1), MORNING.plusSeconds(60));

        assertThat(store.jdbc()
                        .sql("SELECT title FROM notification ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "[tiendo] village, business date 2023-06-29: edition missing, no incidents",
                        "[tiendo] village, business date 2023-06-30: edition missing, no incidents");
    }
}
