package org.tiendo.distance;

import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Assessed.assertAssessed;

import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final Asked ARRIVALS = Asked.of(flow("arrivals")).atLeast("100");

    private static Said year(String value) {
        return Said.of("arrivals", "2023-01-01..2023-12-31", value);
    }

    @Test
    void showsBothFiguresAndJudgesNeither() {
        Said site = year("113").by("tourism site").as(DataStatus.ESTIMATE).knownOn("2024-01-05");
        Said press = year("130").by("press").as(DataStatus.PRELIMINARY).knownOn("2023-12-15");

        assertAssessed(ARRIVALS.against(Known.of(site, press)))
                .is(Status.CONFLICT)
                .actual("130")
                .gap("30")
                .progress("1.3")
                .firmness(DataStatus.PRELIMINARY)
                .uses(press)
                .because("sources differ on arrivals: 130 (press, preliminary, known on 2023-12-15), "
                        + "113 (tourism site, estimate, known on 2024-01-05)");
    }

    @Test
    void namesEveryContradictionAndNoAgreement() {
        Known known = Known.of(
                year("130").by("a").pulledBy("x"),
                year("128").by("b").pulledBy("x"),
                year("113").pulledBy("y"),
                year("100").pulledBy("z"));

        assertAssessed(ARRIVALS.against(known))
                .is(Status.CONFLICT)
                .because("sources differ on arrivals: 130 (a, official, known on 2023-12-31), "
                        + "113 (y, official, known on 2023-12-31), 100 (z, official, known on 2023-12-31)");
    }

    @Test
    void isToleratedUpToAShareOfTheLargerFigure() {
        assertAssessed(ARRIVALS.against(
                        Known.of(year("190").by("a"), year("200").by("b"))))
                .is(Status.EXCEEDED)
                .needsNoReason();
        assertAssessed(ARRIVALS.against(
                        Known.of(year("189.99").by("a"), year("200").by("b"))))
                .is(Status.CONFLICT);
        assertAssessed(ARRIVALS.against(
                        Known.of(year("-189.99").by("a"), year("-200").by("b"))))
                .is(Status.CONFLICT);
    }

    @Test
    void theStatedPrecedenceChoosesAmongFiguresOfOneStatus() {
        Known known = Known.of(
                        year("110").pulledBy("a").knownOn("2023-12-31"),
                        year("120").pulledBy("b").knownOn("2023-12-30"),
                        year("130").pulledBy("c").knownOn("2023-12-29"))
                .precedence("arrivals", "c", "b");

        assertAssessed(ARRIVALS.against(known)).actual("130");
        assertAssessed(ARRIVALS.against(known.precedence("arrivals", "b"))).actual("120");
    }

    @Test
    void theFirmerFigureGoesBeforeThePrecedence() {
        Known known = Known.of(
                        year("110").pulledBy("a").as(DataStatus.ESTIMATE),
                        year("120").pulledBy("b"))
                .precedence("arrivals", "a", "b");

        assertAssessed(ARRIVALS.against(known)).actual("120");
    }

    @Test
    void thenTheLaterKnownAndAtLastTheNameChoose() {
        assertAssessed(ARRIVALS.against(Known.of(
                        year("110").pulledBy("a").knownOn("2023-12-30"),
                        year("120").pulledBy("b").knownOn("2023-12-31"))))
                .actual("120");
        assertAssessed(ARRIVALS.against(
                        Known.of(year("120").pulledBy("b"), year("110").pulledBy("a"))))
                .actual("110");
        assertAssessed(ARRIVALS.against(
                        Known.of(year("120").by("b"), year("110").by("a"))))
                .actual("110");
    }

    @Test
    void theFurthestReachGoesBeforeEverything() {
        Said latest = year("120").as(DataStatus.ESTIMATE);
        Said firmer = Said.of("arrivals", "2023-01-01..2023-11-30", "50").by("statistics");

        assertAssessed(ARRIVALS.against(Known.of(firmer, latest)))
                .is(Status.EXCEEDED)
                .actual("120")
                .needsNoReason();
    }

    @Test
    void theMoreCompleteSumGoesBeforeTheFirmerAndIsNotContradictedByTheOther() {
        Said whole = year("120").as(DataStatus.ESTIMATE);
        Said part = Said.of("arrivals", "2023-02-01..2023-12-31", "50").by("statistics");

        assertAssessed(ARRIVALS.against(Known.of(part, whole)))
                .is(Status.EXCEEDED)
                .actual("120")
                .needsNoReason();
    }

    @Test
    void sumsWithMissingMonthsContradictNobody() {
        Said one = Said.of("arrivals", "2023-02-01..2023-12-31", "50").by("a");
        Said other = Said.of("arrivals", "2023-02-01..2023-12-31", "90").by("b");

        assertAssessed(ARRIVALS.against(Known.of(one, other)))
                .is(Status.NOT_ASSESSABLE)
                .actual("50");
    }

    @Test
    void syntheticFiguresContradictNobodyButEachOther() {
        Said real = year("113").as(DataStatus.ESTIMATE);
        Said synthetic = year("300").pulledBy("tourism").as(DataStatus.DEMO);
        Said another = year("200").pulledBy("customs").as(DataStatus.DEMO);

        assertAssessed(ARRIVALS.against(Known.of(synthetic, real)))
                .is(Status.EXCEEDED)
                .actual("113")
                .firmness(DataStatus.ESTIMATE);
        assertAssessed(ARRIVALS.against(Known.of(synthetic, another)))
                .is(Status.CONFLICT)
                .actual("200")
                .firmness(DataStatus.DEMO);
    }

    @Test
    void aBoundContradictsOnlyWhatLiesBeyondIt() {
        Known agreeing = Known.of(
                Said.of("rank", "2023-12-31", ">=31").by("b"),
                Said.of("rank", "2023-12-31", "40").by("a"));
        Known differing = Known.of(
                Said.of("rank", "2023-12-31", ">=31").by("b"),
                Said.of("rank", "2023-12-31", "20").by("a"));
        Asked rank = Asked.of(level("rank")).is(Comparator.AT_MOST, "32");

        assertAssessed(rank.against(agreeing)).is(Status.NOT_REACHED);
        assertAssessed(rank.against(differing))
                .is(Status.CONFLICT)
                .because("sources differ on rank: 20 (a, official, known on 2023-12-31), "
                        + ">=31 (b, official, known on 2023-12-31)");
    }

    @Test
    void inWhatARatioOrAChangeRestsOnIsAConflictToo() {
        Said[] told = {
            Said.of("poor", "2022-12-31", "20").by("a"),
                    Said.of("poor", "2022-12-31", "30").by("b"),
            Said.of("poor", "2023-12-31", "10").by("a"),
                    Said.of("poor", "2023-12-31", "15").by("b"),
            Said.of("households", "2022-12-31", "100"), Said.of("households", "2023-12-31", "100"),
        };
        Asked poverty = Asked.of(fall(percent(level("poor"), level("households"))))
                .since("2022-12-31")
                .atLeast("4");

        assertAssessed(poverty.against(Known.of(told).stock("poor", "households")))
                .is(Status.CONFLICT)
                .actual("10")
                .because("sources differ on poor: 10 (a, official, known on 2023-12-31), "
                        + "15 (b, official, known on 2023-12-31); "
                        + "sources differ on poor: 20 (a, official, known on 2023-12-31), "
                        + "30 (b, official, known on 2023-12-31)");
    }

    @Test
    void isToldWhereNobodyAssignedAValue() {
        assertAssessed(Asked.of(flow("arrivals"))
                        .against(Known.of(year("130").by("a"), year("113").by("b"))))
                .is(Status.NOT_ASSESSABLE)
                .actual("130")
                .because("no value assigned to this area; sources differ on arrivals: "
                        + "130 (a, official, known on 2023-12-31), 113 (b, official, known on 2023-12-31)");
    }

    @Test
    void theWholeAndTheSumOfItsPartsAreComparedWithinOneSource() {
        Known known = Known.of(
                        year("130").by("a"),
                        year("60").by("a").in("608"),
                        year("53").by("a").in("610"))
                .parts("62", "608", "610");

        assertAssessed(ARRIVALS.against(known))
                .is(Status.CONFLICT)
                .actual("130")
                .because("sources differ on arrivals: 130 (a, official, known on 2023-12-31), "
                        + "113 (a, sum of its parts, official, known on 2023-12-31)");
    }

    @Test
    void theWholeAndItsPartsMayDifferAsMuchAsTwoSourcesMay() {
        Known known = Known.of(year("130"), year("70").in("608"), year("58").in("610"))
                .parts("62", "608", "610");

        assertAssessed(ARRIVALS.against(known))
                .is(Status.EXCEEDED)
                .actual("130")
                .needsNoReason();
    }

    private static Said months(int first, int last, String value) {
        return Said.of(
                "arrivals",
                "2023-%02d-01..%s"
                        .formatted(first, java.time.YearMonth.of(2023, last).atEndOfMonth()),
                value);
    }

    @Test
    void aCumulatedFigureAndTheSumOfItsMonthsAreComparedWithinOneSource() {
        Known known = Known.of(months(1, 3, "60"), months(1, 1, "10"), months(2, 2, "20"), months(3, 3, "25"));

        assertAssessed(ARRIVALS.on("2023-04-01").against(known))
                .is(Status.CONFLICT)
                .actual("60")
                .because("a source differs from itself on arrivals of 2023-01-01..2023-03-31: "
                        + "60 (published, official, known on 2023-12-31), "
                        + "55 (published, sum of its shorter periods, official, known on 2023-12-31)");
    }

    @Test
    void aCumulatedFigureMayDifferFromItsMonthsAsMuchAsTwoSourcesMay() {
        Known known = Known.of(months(1, 2, "60"), months(1, 1, "27"), months(2, 2, "30"));

        assertAssessed(ARRIVALS.on("2023-03-01").against(known))
                .is(Status.ON_TRACK)
                .actual("60")
                .needsNoReason();
    }

    @Test
    void monthsThatDoNotFillACumulatedFigureContradictNothing() {
        Known known = Known.of(months(1, 3, "60"), months(1, 1, "10"), months(3, 3, "5"), months(2, 4, "70"));

        assertAssessed(ARRIVALS.on("2023-04-01").against(known)).actual("60").needsNoReason();
    }

    @Test
    void aCumulatedFigureIsHeldAgainstItsMonthsEvenWhenLaterOnesFollow() {
        Known known = Known.of(months(1, 2, "60"), months(1, 1, "10"), months(2, 2, "20"), months(3, 3, "5"));

        assertAssessed(ARRIVALS.on("2023-04-01").against(known))
                .is(Status.CONFLICT)
                .actual("65");
    }

    @Test
    void anEarlierCumulatedFigureThatTheMonthsHaveOvertakenIsNoContradiction() {
        Known known = Known.of(
                months(1, 3, "60"), months(1, 2, "20"), months(1, 1, "10"), months(2, 2, "25"), months(3, 3, "25"));

        assertAssessed(ARRIVALS.on("2023-04-01").against(known)).actual("60").needsNoReason();
    }

    @Test
    void theMonthsOfAnotherSourceContradictACumulatedFigureAsItsOwnWould() {
        Known known = Known.of(
                months(1, 2, "60"),
                months(1, 1, "10").pulledBy("customs"),
                months(2, 2, "20").pulledBy("customs"));

        assertAssessed(ARRIVALS.on("2023-03-01").against(known))
                .is(Status.CONFLICT)
                .because("sources differ on arrivals: 30 (customs, official, known on 2023-12-31), "
                        + "60 (published, official, known on 2023-12-31)");
    }

    @Test
    void aContradictionWithinTheChosenSourceIsToldBesideThatWithOthers() {
        Known known = Known.of(
                        year("130").by("a"),
                        year("100").by("a").in("608"),
                        year("113").by("b"))
                .parts("62", "608");

        assertAssessed(ARRIVALS.against(known))
                .because("sources differ on arrivals: 130 (a, official, known on 2023-12-31), "
                        + "100 (a, sum of its parts, official, known on 2023-12-31); "
                        + "sources differ on arrivals: 130 (a, official, known on 2023-12-31), "
                        + "113 (b, official, known on 2023-12-31)");
    }

    @Test
    void aSourceThatDecidesNothingContradictsNobody() {
        Known known = Known.of(
                        Said.of("poor", "2023-12-31", "9").by("a"),
                        Said.of("poor", "2023-12-31", ">=3").by("b").in("613"),
                        Said.of("poor", "2023-12-31", "<=4").by("b").in("617"))
                .stock("poor")
                .parts("62", "613", "617");

        assertAssessed(Asked.of(level("poor")).atLeast("9").against(known)).is(Status.REACHED);
    }
}
