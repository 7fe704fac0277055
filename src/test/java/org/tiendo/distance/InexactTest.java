package org.tiendo.distance;

import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Asked.rise;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;

/** Figures that were published as a range or as an approximate number. */
class InexactTest {

    @Test
    void aRangeIsJudgedWhereAllOfItIsOnOneSide() {
        assertAssessed(Asked.of(level("v")).atLeast("60").against(Known.of(Said.of("v", "2023-12-31", "61..62"))))
                .is(Status.EXCEEDED)
                .actual("61..62")
                .hasNoDistance()
                .because("a range: v 61..62");
        assertAssessed(Asked.of(level("v")).atLeast("61.5").against(Known.of(Said.of("v", "2023-12-31", "61..62"))))
                .is(Status.NOT_ASSESSABLE)
                .actual("61..62")
                .because("a range: v 61..62");
    }

    @Test
    void anApproximateNumberDecidesNothingUntilItsSourceSaysHowFarItMayBeOff() {
        Said about = Said.of("v", "2023-12-31", "~24");
        assertAssessed(Asked.of(level("v")).atLeast("2").against(Known.of(about)))
                .is(Status.NOT_ASSESSABLE)
                .actual("~24")
                .because("approximate, within what is not said: v 24");
        Said within = Said.of("v", "2023-12-31", "~24+-5%");
        assertAssessed(Asked.of(level("v")).atLeast("2").against(Known.of(within)))
                .is(Status.EXCEEDED)
                .because("approximate: v 24, which is 22.8..25.2");
        assertAssessed(Asked.of(level("v")).atLeast("24").against(Known.of(within)))
                .is(Status.NOT_ASSESSABLE);
    }

    @Test
    void aPeriodThatIsOpenIsJustThat() {
        assertAssessed(Asked.of(level("v"))
                        .atLeast("70")
                        .on("2023-06-30")
                        .against(Known.of(Said.of("v", "2023-06-30", "61..62"))))
                .is(Status.IN_PERIOD)
                .hasNoDistance();
    }

    @Test
    void sumsRatiosAndMovementsOfRangesAreRanges() {
        Known known = Known.of(
                        Said.of("v", "2023-01-01..2023-06-30", "10..12"),
                        Said.of("v", "2023-07-01..2023-12-31", "8"),
                        Said.of("w", "2022-12-31", "30"),
                        Said.of("w", "2023-12-31", "40..50"))
                .stock("w");
        assertAssessed(Asked.of(flow("v")).atLeast("18").against(known))
                .is(Status.REACHED)
                .actual("18..20");
        assertAssessed(Asked.of(percent(flow("v"), level("w"))).atLeast("50").against(known))
                .is(Status.NOT_ASSESSABLE)
                .actual("36..50")
                .because("a range: v 10..12, w 40..50");
        assertAssessed(Asked.of(rise(level("w")))
                        .since("2022-12-31")
                        .atLeast("10")
                        .against(known))
                .is(Status.REACHED)
                .actual("10..20");
    }

    @Test
    void whatNoIntervalHoldsIsNotAssessable() {
        Known known = Known.of(
                Said.of("v", "2023-01-01..2023-06-30", "~10"),
                Said.of("v", "2023-07-01..2023-12-31", "8..9"),
                Said.of("w", "2023-12-31", "0..5"));
        assertAssessed(Asked.of(flow("v")).atLeast("18").against(known))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .because("a range: v 8..9; approximate, within what is not said: v 10; "
                        + "the sum of ~10 and 8..9 has no limit: it is not said how far off ~10 may be");
        assertAssessed(Asked.of(percent(level("w"), level("w"))).atLeast("50").against(known))
                .is(Status.NOT_ASSESSABLE)
                .because("a range: w 0..5; there is no ratio: the denominator 0..5 may be zero");
    }

    @Test
    void rangesContradictEachOtherWhereTheyAreApart() {
        Known apart = Known.of(
                Said.of("v", "2023-12-31", "61..62"),
                Said.of("v", "2023-12-31", "70..72").pulledBy("other"));
        assertAssessed(Asked.of(level("v")).atLeast("60").against(apart)).is(Status.CONFLICT);
        Known touching = Known.of(
                Said.of("v", "2023-12-31", "61..62"),
                Said.of("v", "2023-12-31", "62..90").pulledBy("other"));
        assertAssessed(Asked.of(level("v")).atLeast("60").against(touching)).is(Status.EXCEEDED);
    }
}
