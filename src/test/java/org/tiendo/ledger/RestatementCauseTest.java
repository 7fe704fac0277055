package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.ledger.RestatementCause.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.ledger.RestatementCause.Figures;

class RestatementCauseTest {

    private static final Snapshot FIGURE = Sealed.snapshot("a", "4.02");

    @ParameterizedTest
    @MethodSource("cases")
    void isTheFirstThatFits(Snapshot old, Snapshot now, RestatementCause cause) {
        assertThat(RestatementCause.of(old, now, Figures.KEPT)).isEqualTo(cause);
    }

    @Test
    void isAWithdrawalWhereASourceNoLongerGivesAFigureAndNothingElseHasChanged() {
        Snapshot revised = Sealed.snapshot("a", "4.03");

        assertThat(RestatementCause.of(FIGURE, revised, Figures.WITHDRAWN)).isEqualTo(WITHDRAWN);
        assertThat(RestatementCause.of(FIGURE.with(1, 1), revised.with(2, 2), Figures.WITHDRAWN))
                .isEqualTo(DEFINITION_CHANGED);
    }

    @Test
    void isALoweredStatusOnlyWhereTheNumberIsTheSame() {
        assertThat(RestatementCause.of(FIGURE, Sealed.preliminary("a", "4.02"), Figures.KEPT))
                .isEqualTo(STATUS_LOWERED);
        assertThat(RestatementCause.of(FIGURE, Sealed.preliminary("a", "4.01"), Figures.KEPT))
                .isEqualTo(SOURCE_REVISED);
    }

    @Test
    void isTheEarlierCutOffWhereLessWasKnownUnlessTheFilesChanged() {
        Snapshot none = Sealed.withReason(Status.NO_DATA);
        Snapshot revised = Sealed.snapshot("a", "4.03");

        assertThat(RestatementCause.of(none, none, Figures.KNOWN_EARLIER)).isEqualTo(EARLIER_CUT_OFF);
        assertThat(RestatementCause.of(FIGURE, revised, Figures.KNOWN_EARLIER)).isEqualTo(EARLIER_CUT_OFF);
        assertThat(RestatementCause.of(FIGURE.with(1, 1), revised.with(1, 2), Figures.KNOWN_EARLIER))
                .isEqualTo(TARGET_CHANGED);
    }

    static Stream<Arguments> cases() {
        Snapshot none = Sealed.withSentence(Status.NOT_DUE, "not due before 2024-02-15");
        Snapshot conflict = Sealed.withSentence(Status.CONFLICT, "sources differ");
        Snapshot noBaseline = Sealed.withSentence(Status.NOT_ASSESSABLE, "no baseline: no figure of 2022-12-31");
        Snapshot revised = Sealed.snapshot("a", "4.03");
        return Stream.of(
                Arguments.of(FIGURE, revised, SOURCE_REVISED),
                Arguments.of(FIGURE.with(1, 1), revised.with(2, 2), DEFINITION_CHANGED),
                Arguments.of(FIGURE.with(1, 1), revised.with(1, 2), TARGET_CHANGED),
                Arguments.of(FIGURE, revised.with(1, 1), SOURCE_REVISED),
                Arguments.of(none, FIGURE, TARGET_CHANGED),
                Arguments.of(none, Sealed.withReason(Status.NO_DATA), LATE_DATA),
                Arguments.of(conflict, Sealed.withReason(Status.EXCEEDED), CONFLICT_SETTLED),
                Arguments.of(noBaseline, Sealed.withReason(Status.EXCEEDED), BASELINE_ARRIVED),
                Arguments.of(
                        Sealed.withReason(
                                Status.NOT_ASSESSABLE, RemarkKind.NO_BASELINE.of(RemarkKind.NO_DAY_TO_COUNT_FROM.of())),
                        Sealed.withReason(Status.EXCEEDED),
                        BASELINE_ARRIVED),
                Arguments.of(noBaseline, noBaseline, LATE_DATA));
    }
}
