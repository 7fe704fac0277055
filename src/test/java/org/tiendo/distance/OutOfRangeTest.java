package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;
import static org.tiendo.distance.Asked.rise;
import static org.tiendo.distance.Assessed.assertAssessed;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers that the ledger cannot hold, which are told and keep nothing else back. */
class OutOfRangeTest {

    private static final String LARGEST = "9999999999999999999999";
    private static final String SMALLEST = "0.0000000000000001";

    @Test
    void aSumThatIsTooLargeIsNotAssessable() {
        assertAssessed(Asked.of(flow("v"))
                        .atLeast("1")
                        .against(Known.of(
                                Said.of("v", "2023-01-01..2023-06-30", LARGEST),
                                Said.of("v", "2023-07-01..2023-12-31", LARGEST))))
                .is(Status.NOT_ASSESSABLE)
                .hasNoActual()
                .because("out of range: the actual has 23 digits before the decimal point, at most 22 can be kept");
    }

    @Test
    void aRatioOfLargeSumsIsTheRatioItIs() {
        assertAssessed(Asked.of(percent(flow("v"), flow("w")))
                        .atLeast("1")
                        .against(Known.of(
                                Said.of("v", "2023-01-01..2023-06-30", LARGEST),
                                Said.of("v", "2023-07-01..2023-12-31", LARGEST),
                                Said.of("w", "2023-01-01..2023-12-31", LARGEST))))
                .is(Status.EXCEEDED)
                .actual("200");
    }

    @Test
    void aShareThatIsTooLargeLeavesTheVerdictAndTheGap() {
        Known known = Known.of(Said.of("v", "2023-01-01..2023-12-31", "100000000000000"));

        assertAssessed(Asked.of(flow("v")).atLeast("0.000000001").against(known))
                .is(Status.EXCEEDED)
                .actual("100000000000000")
                .gap("99999999999999.999999999")
                .hasNoProgress()
                .because("out of range: progress, pace");
    }

    @Test
    void aShareThatIsTooSmallIsNothing() {
        assertAssessed(Asked.of(flow("v"))
                        .atLeast(LARGEST)
                        .against(Known.of(Said.of("v", "2023-01-01..2023-12-31", SMALLEST))))
                .is(Status.NOT_REACHED)
                .progress("0");
    }

    @Test
    void aGapAndAForecastThatAreTooLargeAreLeftOut() {
        assertAssessed(Asked.of(level("v"))
                        .atLeast("-" + LARGEST)
                        .against(Known.of(Said.of("v", "2023-12-31", LARGEST))))
                .is(Status.EXCEEDED)
                .gap("none")
                .because("out of range: gap");
        assertAssessed(Asked.of(flow("v"))
                        .atLeast("1")
                        .on("2023-01-31")
                        .against(Known.of(Said.of("v", "2023-01-01..2023-01-31", LARGEST))))
                .is(Status.EXCEEDED)
                .forecast("none", "linear run rate")
                .because("out of range: pace, forecast");
    }

    /** An edition keeps only numbers that fit, for all numbers that come. */
    @Test
    void nothingThatAnEditionKeepsIsEverTooLarge() {
        Random random = new Random(38);
        int left = 0;
        for (int round = 0; round < 1000; round++) {
            Known known = Known.of(
                            Said.of("v", "2023-01-01..2023-06-30", number(random)),
                            Said.of("v", "2023-07-01..2023-08-31", number(random)),
                            Said.of("w", "2022-12-31", number(random)),
                            Said.of("w", "2023-08-31", number(random)))
                    .stock("w");
            for (Asked asked : questions(random)) {
                Assessment assessment = asked.against(known);
                assertThat(kept(assessment))
                        .allMatch(value -> Amount.excess(value).isEmpty());
                left += assessment.reason().sentence().contains("out of range") ? 1 : 0;
            }
        }
        assertThat(left).as("how often something was too large").isBetween(200, 3500);
    }

    private static List<Asked> questions(Random random) {
        String day = random.nextBoolean() ? "2023-12-31" : "2023-09-15";
        return List.of(
                Asked.of(flow("v")).atLeast(number(random)).on(day),
                Asked.of(level("w"))
                        .is(Comparator.AT_MOST, number(random))
                        .from(number(random))
                        .on(day),
                Asked.of(percent(flow("v"), level("w"))).atLeast(number(random)).on(day),
                Asked.of(rise(level("w")))
                        .since("2022-12-31")
                        .is(Comparator.LESS_THAN, number(random))
                        .on(day));
    }

    private static List<BigDecimal> kept(Assessment assessment) {
        @Nullable Amount actual = assessment.actual();
        Stream<@Nullable BigDecimal> all = Stream.of(
                actual == null ? null : actual.value(),
                assessment.gap(),
                assessment.progress(),
                assessment.expected(),
                assessment.pace(),
                assessment.forecast());
        List<BigDecimal> kept = new ArrayList<>();
        all.forEach(value -> {
            if (value != null) {
                kept.add(value);
            }
        });
        return kept;
    }

    /** Numbers of every magnitude that the ledger can hold. */
    private static String number(Random random) {
        int digits = 1 + random.nextInt(38);
        BigDecimal number = new BigDecimal(new BigInteger(digits * 3, random), 16);
        BigDecimal signed = random.nextInt(4) == 0 ? number.negate() : number;
        return signed.toPlainString();
    }
}
