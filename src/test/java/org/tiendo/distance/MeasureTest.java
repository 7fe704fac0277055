package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

    @Test
    void namesTheSeriesItReadsInTheOrderTheyAreWritten() {
        assertThat(fall(percent(level("poor_households"), level("households"))).series())
                .containsExactly("poor_households", "households");
        assertThat(flow("export_value").series()).containsExactly("export_value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-100"})
    void rejectsAScaleThatIsNotPositive(String scale) {
        assertThatThrownBy(() -> new Measure.Ratio(level("a"), level("b"), new BigDecimal(scale)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the scale of a ratio is positive, not " + scale);
    }
}
