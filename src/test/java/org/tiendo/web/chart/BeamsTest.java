package org.tiendo.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeamsTest {

    @Test
    void beginAtNothingAndTheLargestFillsTheScale() {
        assertThat(beams(null, "10", "40")).containsExactly(beam(0, 25), beam(0, 100));
    }

    @Test
    void valuesBelowNothingGoToTheLeftOfIt() {
        assertThat(beams(null, "-10", "30")).containsExactly(beam(0, 25), beam(25, 75));
        assertThat(beams(null, "-10", "-5")).containsExactly(beam(0, 100), beam(50, 50));
    }

    @Test
    void theMarkIsOnTheSameScale() {
        assertThat(beams("50", "10")).containsExactly(new Beams.Beam(0, 20, 100));
    }

    @Test
    void nothingButNothingHasAScale() {
        assertThat(beams(null, "0")).containsExactly(beam(0, 0));
    }

    private static List<Beams.Beam> beams(@Nullable String mark, String... values) {
        List<BigDecimal> all = Stream.of(values).map(BigDecimal::new).toList();
        Beams beams = Beams.of(all, mark == null ? null : new BigDecimal(mark));
        return all.stream().map(beams::beam).toList();
    }

    private static Beams.Beam beam(int from, int length) {
        return new Beams.Beam(from, length, null);
    }
}
