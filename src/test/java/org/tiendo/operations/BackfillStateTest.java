package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.BackfillState.Phase;
import org.tiendo.words.Sentence;

class BackfillStateTest {

    private static final LocalDate NIGHT = LocalDate.of(2023, 12, 1);
    private static final BackfillState STARTED = BackfillState.started(
            new BackfillPlan(
                    new BackfillPlan.Range(NIGHT, NIGHT.plusDays(2), BackfillStep.DAY),
                    List.of(NIGHT, NIGHT.plusDays(1)),
                    1,
                    List.of()),
            "mai",
            Instant.EPOCH);

    @Test
    void countsTheNightsThatAreDoneWhateverCameOfThem() {
        BackfillState state = STARTED.at(NIGHT).built(2, "").failed("the source is down");

        assertThat(state.done()).isEqualTo(2);
        assertThat(state.built()).isEqualTo(1);
        assertThat(state.failedPulls()).isEqualTo(2);
        assertThat(state.failure()).isEqualTo("the source is down");
    }

    @Test
    void knowsTheFrequentCausesOfAFailure() {
        assertThat(STARTED.failed("2024-01-01: source 'north' is down: no route")
                        .saidFailure())
                .isEqualTo(Sentence.of(
                        NightNote.FAILED, "2024-01-01", Sentence.of(RunFailure.SOURCE_DOWN, "north", "no route")));
        assertThat(STARTED.broken("no memory").saidFailure()).isEqualTo(Sentence.plain("no memory"));
    }

    @Test
    void goesOnUntilItHasStopped() {
        assertThat(STARTED.isGoingOn()).isTrue();
        assertThat(STARTED.in(Phase.STOPPING).isGoingOn()).isTrue();
        assertThat(STARTED.in(Phase.ENDED).isGoingOn()).isFalse();
        assertThat(STARTED.broken("no memory").isGoingOn()).isFalse();
    }
}
