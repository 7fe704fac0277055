package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandEnvironmentTest {

    private final Typist typist = new Typist();

    @ParameterizedTest
    @CsvSource({"80, 80", "200, 200", "40, 40", "12, 40"})
    void linesAreAsWideAsTheTerminal(String columns, int width) {
        assertThat(of(Map.of("COLUMNS", columns)).width()).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-80", "wide", "1e2", "99999999999"})
    void linesHaveTheUsualWidthWhereTheTerminalSaysNone(String columns) {
        assertThat(of(Map.of("COLUMNS", columns)).width()).isEqualTo(120);
        assertThat(of(Map.of()).width()).isEqualTo(120);
    }

    @Test
    void aCommandFitsTheTerminal() {
        typist.environment.put("COLUMNS", "60");

        assertThat(typist.type("settings")).isZero();

        assertThat(typist.out().lines()).allMatch(line -> line.length() <= 60);
    }

    private static CommandEnvironment of(Map<String, String> variables) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        return new CommandEnvironment(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), variables, Path.of("."), Terminal.PLAIN, nowhere, nowhere);
    }
}
