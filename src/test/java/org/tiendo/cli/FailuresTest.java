package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.homes.HomeFolder;
import org.tiendo.store.StoreException;

class FailuresTest {

    private final Typist typist = new Typist();

    @BeforeEach
    void breakTheStore() {
        typist.workplaces = catalog -> {
            throw new IllegalStateException("the pool is closed\nand more");
        };
    }

    @Test
    void tellsTheUnexpectedInOneSentence() {
        assertThat(typist.type("board")).isEqualTo(1);
        assertThat(typist.out()).isEmpty();
        assertThat(typist.err())
                .contains("IllegalStateException: the pool is closed", "--stacktrace")
                .doesNotContain("\tat ");
    }

    @Test
    void tellsOfErrorsLikewise() {
        typist.workplaces = catalog -> {
            throw new NoClassDefFoundError("org/example/Driver");
        };

        assertThat(typist.type("board")).isEqualTo(1);
        assertThat(typist.err())
                .contains("NoClassDefFoundError: org/example/Driver")
                .doesNotContain("\tat ");
    }

    @Test
    void showsTheTraceWhenAsked() {
        assertThat(typist.type("board", "--stacktrace")).isEqualTo(1);
        assertThat(typist.err()).contains("\tat org.tiendo.cli.");
    }

    @Test
    void showsTheTraceWhereTheEnvironmentAsks() {
        typist.environment.put("TIENDO_DEBUG", "1");

        assertThat(typist.type("board")).isEqualTo(1);
        assertThat(typist.err()).contains("\tat org.tiendo.cli.");
    }

    @Test
    void tellsOfAStoreThatCannotBeOpenedInItsOwnWords() {
        typist.workplaces = catalog -> {
            throw new StoreException("The store is open in process 4711. Wait for it.", null);
        };

        assertThat(typist.type("board")).isEqualTo(1);
        assertThat(typist.err()).isEqualToIgnoringNewLines("The store is open in process 4711. Wait for it.");
    }

    @Test
    void tellsOfAnAddressThatCannotBeListenedOnInItsOwnWords() {
        typist.workplaces = catalog -> {
            throw new AddressException("Another process listens on port 8080. Name another.", null);
        };

        assertThat(typist.type("board")).isEqualTo(1);
        assertThat(typist.err()).isEqualToIgnoringNewLines("Another process listens on port 8080. Name another.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "board", "rejects", "validate", "demo"})
    void namesEveryProblemOfTheHomeAndRunsNothing(String command, @TempDir Path home) {
        HomeFolder.figures(home).write("config/areas.yaml", "areas:\n  - cod: \"1\"\n");

        assertThat(typist.type(command, "--home", home.toString())).isEqualTo(2);
        assertThat(typist.out()).isEmpty();
        assertThat(typist.err())
                .containsPattern("(?m)^config/areas.yaml:2:\\d+: ")
                .containsPattern("problems?; nothing has run");
    }
}
