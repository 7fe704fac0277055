package org.tiendo.distance;

import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets that are met where they start, and targets of zero and below: on no way there is a share of it. */
class HoldTest {

    private static final Asked LEVEL = Asked.of(level("rate")).on("2023-06-30");

    private static Known rate(String value) {
        return Known.of(Said.of("rate", "2023-06-30", value)).rate("rate");
    }

    private static Known sum(String value) {
        return Known.of(Said.of("amount", "2023-01-01..2023-06-30", value));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  50, 50, 50,    ON_TRACK",
        "AT_LEAST,  50, 50, 51,    ON_TRACK",
        "AT_LEAST,  50, 50, 49.99, REVERSING",
        "AT_LEAST,  60, 50, 60,    ON_TRACK",
        "AT_LEAST,  60, 50, 52,    ON_TRACK",
        "AT_LEAST,  60, 50, 50,    ON_TRACK",
        "AT_LEAST,  60, 50, 49,    REVERSING",
        "MORE_THAN, 96, 95, 95.5,  ON_TRACK",
        "AT_MOST,   10, 10, 10,    ON_TRACK",
        "AT_MOST,   8,  10, 9.5,   ON_TRACK",
        "AT_MOST,   8,  10, 10.5,  REVERSING",
        "AT_LEAST,  0,  -10, -7,   ON_TRACK",
        "AT_LEAST,  0,  -10, -11,  REVERSING",
        "LESS_THAN, 10, 10, 10,    OFF_TRACK",
        "LESS_THAN, 10, 10, 9.99,  ON_TRACK",
        "LESS_THAN, 10, 10, 10.01, REVERSING",
        "MORE_THAN, 50, 50, 50,    OFF_TRACK",
        "MORE_THAN, 50, 50, 50.01, ON_TRACK",
        "LESS_THAN, 0,  0,  0,     OFF_TRACK",
    })
    void whatStartsAsGoodAsTheTargetIsOnTrackWhileItIs(
            Comparator comparator, String baseline, String target, String actual, Status status) {
        assertAssessed(LEVEL.is(comparator, target).from(baseline).against(rate(actual)))
                .is(status)
                .expected(target)
                .pace("none")
                .hasNoProgress()
                .daysAhead(null)
                .path("the target throughout, as the baseline " + baseline + " is no worse");
    }

    @Test
    void whatMeetsARangeAlreadyIsHeldToItsFirstEnd() {
        Asked asked = LEVEL.between(Comparator.BETWEEN_OR_MORE, "6.6", "6.8").from("6.7");

        assertAssessed(asked.against(rate("6.6"))).is(Status.ON_TRACK).expected("6.6");
        assertAssessed(asked.against(rate("6.5"))).is(Status.REVERSING);
    }

    @Test
    void aWayToARangeLeadsToItsFirstEnd() {
        Asked up = LEVEL.between(Comparator.BETWEEN_OR_MORE, "365", "400").from("0");
        Asked down = LEVEL.between(Comparator.BETWEEN_OR_LESS, "-30", "0").from("365");

        assertAssessed(up.against(rate("181")))
                .is(Status.ON_TRACK)
                .expected("181")
                .pace("1");
        assertAssessed(down.against(rate("184"))).is(Status.ON_TRACK).expected("184");
        assertAssessed(down.against(rate("300"))).is(Status.OFF_TRACK).daysAhead(-116);
    }

    @Test
    void aSumOnItsWayToARangeNeedsWhatReachesIt() {
        Asked asked = Asked.of(flow("amount"))
                .between(Comparator.BETWEEN_OR_MORE, "365", "400")
                .on("2023-06-30");

        assertAssessed(asked.against(sum("90.5")))
                .is(Status.OFF_TRACK)
                .expected("181")
                .pace("0.5")
                .needs("45.75", "none");
        assertAssessed(asked.against(sum("365"))).is(Status.REACHED).gap("0");
        assertAssessed(asked.against(sum("401"))).is(Status.EXCEEDED).gap("1");
    }

    @Test
    void aMilestoneBelowTheBaselineIsMetFromTheStart() {
        Asked asked = LEVEL.atLeast("70").from("60").passing("2023-07-31", "45");

        assertAssessed(asked.against(rate("52"))).is(Status.ON_TRACK).expected("45");
        assertAssessed(asked.against(rate("44")))
                .is(Status.REVERSING)
                .expected("45")
                .pace("none");
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0,  0,    ON_TRACK",
        "AT_LEAST, 0,  -1,   REVERSING",
        "AT_LEAST, -2, -1.5, ON_TRACK",
        "AT_LEAST, -2, -2.1, REVERSING",
        "AT_MOST,  2,  1.5,  ON_TRACK",
        "AT_MOST,  2,  2.5,  REVERSING",
    })
    void aChangeThatMayBeNothingIsOnTrackWhileItIs(Comparator comparator, String target, String fall, Status status) {
        Asked asked = Asked.of(fall(level("rate")))
                .since("2022-12-31")
                .from("0")
                .is(comparator, target)
                .on("2023-06-30");

        assertAssessed(asked.against(
                        rate(new java.math.BigDecimal(fall).negate().toPlainString())))
                .is(status)
                .expected(target)
                .pace("none")
                .path("the target throughout, as no change is no worse");
    }

    @Test
    void aChangeToMakeDownwardsIsAShareOfIt() {
        Asked asked = Asked.of(Asked.rise(level("rate")))
                .since("2022-12-31")
                .from("0")
                .is(Comparator.AT_MOST, "-365")
                .on("2023-06-30");

        assertAssessed(asked.against(rate("-90.5")))
                .expected("-181")
                .pace("0.5")
                .is(Status.OFF_TRACK);
        assertAssessed(asked.against(rate("1"))).is(Status.REVERSING);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,  0,    0,    ON_TRACK",
        "AT_MOST,  0,    3,    OFF_TRACK",
        "AT_LEAST, -365, -180, ON_TRACK",
        "AT_LEAST, -365, -182, OFF_TRACK",
        "AT_MOST,  -365, -182, ON_TRACK",
        "AT_MOST,  -365, -180, OFF_TRACK",
        "AT_MOST,  -365, 5,    OFF_TRACK",
    })
    void aSumThatIsAskedForNothingOrLessHasNoPace(Comparator comparator, String target, String actual, Status status) {
        assertAssessed(Asked.of(flow("amount"))
                        .is(comparator, target)
                        .on("2023-06-30")
                        .against(sum(actual)))
                .is(status)
                .pace("none")
                .hasNoProgress();
    }

    @Test
    void aSumThatMayFallIsNotSettledBeforeTheEnd() {
        Asked balance = Asked.of(flow("amount")).on("2023-06-30");
        Known fallen = Known.of(
                Said.of("amount", "2023-01-01..2023-01-31", "-1"), Said.of("amount", "2023-02-01..2023-06-30", "12"));

        assertAssessed(balance.atLeast("0").against(sum("0"))).is(Status.ON_TRACK);
        assertAssessed(balance.atLeast("-10").against(sum("5"))).is(Status.ON_TRACK);
        assertAssessed(balance.atLeast("10").against(fallen))
                .is(Status.ON_TRACK)
                .actual("11");
        assertAssessed(balance.atLeast("10").against(sum("11"))).is(Status.EXCEEDED);
    }
}
