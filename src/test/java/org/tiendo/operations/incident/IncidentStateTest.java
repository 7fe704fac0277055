package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentStateTest {

    @Test
    void knowsWhatMayBecomeOfAnIncident() {
        assertThat(next(IncidentState.OPEN))
                .containsExactly(IncidentState.ACKNOWLEDGED, IncidentState.SNOOZED, IncidentState.RECOVERED);
        assertThat(next(IncidentState.ACKNOWLEDGED)).containsExactly(IncidentState.SNOOZED, IncidentState.RECOVERED);
        assertThat(next(IncidentState.SNOOZED))
                .containsExactly(
                        IncidentState.OPEN, IncidentState.ACKNOWLEDGED, IncidentState.SNOOZED, IncidentState.RECOVERED);
    }

    @Test
    void neverOpensAgainWhatIsOver() {
        assertThat(next(IncidentState.RECOVERED)).isEmpty();
    }

    private static List<IncidentState> next(IncidentState state) {
        return Arrays.stream(IncidentState.values()).filter(state::mayBecome).toList();
    }
}
