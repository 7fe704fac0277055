package org.tiendo.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;

class BarTest {

    @ParameterizedTest
    @CsvSource({
        // progress, pace, length, mark
        "0.8423, 1.0114, 84, 83",
        "1.25,   1.25,   100, 100",
        "-0.2,   ,       0, ",
        "0.5,    -0.1,   50, ",
        "0,      0,      0, ",
    })
    void isAsLongAsTheProgressWithAMarkWhereThePathIs(
            BigDecimal progress, @Nullable BigDecimal pace, int length, @Nullable Integer mark) {
        assertThat(Bar.of(snapshot(progress, pace))).isEqualTo(new Bar(length, mark));
    }

    @ParameterizedTest
    @CsvSource({"1.0"})
    void isNoneWithoutAShareThatMakesSense(BigDecimal pace) {
        assertThat(Bar.of(snapshot(null, pace))).isNull();
    }

    private static Snapshot snapshot(@Nullable BigDecimal progress, @Nullable BigDecimal pace) {
        Snapshot bare = new SnapshotBuilder(LocalDate.of(2023, 10, 31), "trees").build();
        return new Snapshot(
                bare.subject(),
                bare.goal(),
                bare.basis(),
                new Snapshot.Standing(null, progress, null, pace, null),
                bare.verdict(),
                bare.versions());
    }
}
