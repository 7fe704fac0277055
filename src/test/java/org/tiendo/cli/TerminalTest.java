package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiendo.distance.Status;

class TerminalTest {

    @Test
    void isPlainWhereColoursAreUnwanted() {
        assertThat(Terminal.of(Map.of("NO_COLOR", "1"))).isEqualTo(Terminal.PLAIN);
    }

    @ParameterizedTest
    @EnumSource
    void coloursEveryVerdictAndSetsTheColourBack(Status status) {
        assertThat(Terminal.ANSI.paint().paint(status, "@|word|@"))
                .startsWith("\u001b[")
                .contains("@|word|@")
                .endsWith("\u001b[0m");
        assertThat(Terminal.PLAIN.paint().paint(status, "word")).isEqualTo("word");
    }
}
