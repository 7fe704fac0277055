package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What these commands refuse before they look at the store. */
class RunsCommandsTest {

    private final Typist typist = new Typist();

    @ParameterizedTest
    @ValueSource(strings = {"restart", "rerun", "accept", "stop", "abandon"})
    void wantsAReason(String command) {
        assertThat(typist.type(command)).isEqualTo(2);
        assertThat(typist.err()).contains("--reason");
        assertThat(typist.type(command, "17")).isEqualTo(2);
        assertThat(typist.err()).contains("--reason");
        assertThat(typist.type(command, "17", "--reason", "  ")).isEqualTo(2);
        assertThat(typist.err()).contains("--reason is empty; say why");
        assertThat(typist.type(command, "17", "--reason", "x".repeat(2_001))).isEqualTo(2);
        assertThat(typist.err()).contains("--reason has 2001 characters; it may have at most 2000.");
        assertThat(typist.type(command, "seventeen", "--reason", "why")).isEqualTo(2);
        assertThat(typist.err()).contains("RUN takes a whole number, not \"seventeen\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"restart", "rerun", "accept", "stop", "abandon"})
    void wantsOneRunOrOptionsThatChooseSeveral(String command) {
        assertThat(typist.type(command, "--reason", "why")).isEqualTo(2);
        assertThat(typist.err()).contains("Name a RUN, or choose several with --status");
        assertThat(typist.type(command, "17", "--status", "failed", "--reason", "why"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("A RUN is one run");
        assertThat(typist.type(command, "17", "--dry-run", "--reason", "why")).isEqualTo(2);
        assertThat(typist.type(command, "--from", "2024-01-02", "--to", "2024-01-01", "--reason", "why"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("--to 2024-01-01 lies before --from 2024-01-02");
    }

    @Test
    void explainsTheDifferenceOfRestartAndRerun() {
        assertThat(typist.type("restart", "--help")).isZero();
        assertThat(typist.out()).contains("from its last commit", "use tiendo rerun");
        assertThat(typist.type("rerun", "--help")).isZero();
        assertThat(typist.out()).contains("again from the start", "use tiendo restart");
    }

    @Test
    void runsRefusesWhatCanShowNothing() {
        assertThat(typist.type("runs", "--limit", "0")).isEqualTo(2);
        assertThat(typist.err()).contains("--limit 0 shows nothing");
        assertThat(typist.type("runs", "--from", "2024-01-02", "--to", "2024-01-01"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("--to 2024-01-01 lies before --from 2024-01-02");
        assertThat(typist.type("runs", "--status", "dead")).isEqualTo(2);
        assertThat(typist.err()).contains("DIED", "ABANDONED");
    }
}
