package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class PointInTimeTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2024-07-01T03:00:00Z");

    private final PointInTimeConverter converter = new PointInTimeConverter();

    @ParameterizedTest
    @CsvSource({
        "2024-06-30,                       2024-06-30T16:59:59.999999Z",
        "2024-06-30T18:00:00+07:00,        2024-06-30T11:00:00Z",
        "2024-06-30T18:00Z,                2024-06-30T18:00:00Z",
        "2024-06-30T18:00:00.123456789Z,   2024-06-30T18:00:00.123456Z",
    })
    void isTheEndOfADayOrTheMomentItself(String written, Instant meant) {
        assertThat(known(written)).isEqualTo(meant);
    }

    @Test
    void startsWithADayOrAtTheMomentItself() {
        assertThat(converter.convert("2024-06-30").start(ZONE)).isEqualTo("2024-06-29T17:00:00Z");
        assertThat(converter.convert("2024-06-30T18:00:00+07:00").start(ZONE)).isEqualTo("2024-06-30T11:00:00Z");
    }

    @Test
    void isNowForADayThatIsNotOver() {
        assertThat(known("2024-07-01")).isEqualTo(NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-02", "2024-07-01T10:00:01+07:00"})
    void cannotLieInTheFuture(String written) {
        assertThatThrownBy(() -> known(written)).isInstanceOf(MisuseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/06/2024",
                "2024-06-31",
                "2024-06-30T18:00:00",
                "yesterday",
                "",
                "+999999999-12-31",
                "-999999999-01-01T00:00:00+18:00"
            })
    void isNothingElse(String written) {
        assertThatThrownBy(() -> converter.convert(written))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("2024-06-30T18:00:00+07:00");
    }

    private Instant known(String written) {
        return AsKnown.of(converter.convert(written), ZONE, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
