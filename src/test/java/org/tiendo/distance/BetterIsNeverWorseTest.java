package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.rise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A better actual is never rated worse, for every target, baseline and day. */
class BetterIsNeverWorseTest {

    private static final int ROUNDS = 60;

    /** From the worst to the best that a figure on its way, or at its end, can be called. */
    private static final List<Status> WORST_FIRST = List.of(
            Status.NOT_REACHED,
            Status.REVERSING,
            Status.OFF_TRACK,
            Status.AT_RISK,
            Status.IN_PERIOD,
            Status.ON_TRACK,
            Status.REACHED,
            Status.EXCEEDED);

    private static final List<String> DAYS =
            List.of("2023-01-31", "2023-04-30", "2023-06-30", "2023-11-30", "2023-12-31");

    @ParameterizedTest
    @EnumSource(value = Comparator.class, names = "BETWEEN", mode = EnumSource.Mode.EXCLUDE)
    void theStatusFollowsTheActual(Comparator comparator) {
        Random random = new Random(comparator.name().length());
        for (int round = 0; round < ROUNDS; round++) {
            Asked asked = asked(comparator, random);
            List<Assessment> worstFirst = actuals(comparator, random)
                    .mapToObj(actual -> asked.against(figure(asked, actual)))
                    .toList();
            List<Integer> ranks = worstFirst.stream()
                    .map(assessment -> WORST_FIRST.indexOf(assessment.status()))
                    .toList();

            assertThat(ranks).as(asked.toString()).isSorted().doesNotContain(-1);
            worstFirst.forEach(assessment -> isConsistent(asked, assessment));
        }
    }

    /** Gap, progress, pace and status never contradict each other. */
    private static void isConsistent(Asked asked, Assessment assessment) {
        BigDecimal gap = java.util.Objects.requireNonNull(assessment.gap());
        boolean isStrict = asked.goal() != null
                && (asked.goal().comparator() == Comparator.MORE_THAN
                        || asked.goal().comparator() == Comparator.LESS_THAN);
        switch (assessment.status()) {
            case EXCEEDED -> assertThat(gap).as(asked.toString()).isPositive();
            case REACHED -> assertThat(gap).as(asked.toString()).isZero();
            case NOT_REACHED -> assertThat(gap.signum()).as(asked.toString()).isLessThan(isStrict ? 1 : 0);
            case REVERSING -> assertThat(gap).as(asked.toString()).isNegative();
            default -> {}
        }
        @Nullable BigDecimal progress = assessment.progress();
        if (progress != null) {
            boolean isOfALimit = asked.goal() != null
                    && !asked.goal().comparator().asksForMore()
                    && (asked.baselineValue() == null || !asked.measure().isState());
            int beyond = progress.compareTo(BigDecimal.ONE);
            assertThat(isOfALimit ? -beyond : beyond)
                    .as(asked + " " + assessment)
                    .isEqualTo(gap.signum());
        }
    }

    private static Asked asked(Comparator comparator, Random random) {
        String day = DAYS.get(random.nextInt(DAYS.size()));
        Asked measured = Asked.of(measure(random));
        if (measured.measure() instanceof Measure.Change) {
            measured = measured.since("2022-12-31").from("0");
        } else if (measured.measure() instanceof Measure.Level && random.nextInt(4) > 0) {
            measured = measured.from(number(random));
        }
        int target = random.nextInt(41) - 20;
        Asked aimed = comparator.isRange()
                ? measured.between(comparator, String.valueOf(target), String.valueOf(target + random.nextInt(9)))
                : measured.is(comparator, String.valueOf(target));
        return (random.nextInt(3) == 0 ? passing(aimed, random) : aimed).on(day);
    }

    private static Measure measure(Random random) {
        List<Measure> measures =
                List.of(flow("x"), level("x"), rise(level("x")), new Measure.Growth(level("x"), null), level("x"));
        return measures.get(random.nextInt(measures.size()));
    }

    /** A milestone that is not beyond the target, as the rules of plans want it. */
    private static Asked passing(Asked asked, Random random) {
        Goal goal = java.util.Objects.requireNonNull(asked.goal());
        BigDecimal less = BigDecimal.valueOf(random.nextInt(10));
        BigDecimal value = goal.comparator().asksForMore()
                ? goal.aim().subtract(less)
                : goal.aim().add(less);
        return asked.passing("2023-05-31", value.toPlainString());
    }

    private static String number(Random random) {
        return String.valueOf(random.nextInt(61) - 30);
    }

    private static IntStream actuals(Comparator comparator, Random random) {
        int[] some = random.ints(12, -40, 41).sorted().toArray();
        return Arrays.stream(some).map(actual -> comparator.asksForMore() ? actual : -actual);
    }

    /** A growth from 100 is as many per cent as it is units. */
    private static Known figure(Asked asked, int actual) {
        LocalDate day = asked.businessDate();
        if (asked.measure() instanceof Measure.Flow) {
            return Known.of(Said.of("x", "2023-01-01.." + day, String.valueOf(actual)));
        }
        if (asked.measure() instanceof Measure.Growth) {
            return Known.of(
                            Said.of("x", day.minusYears(1).toString(), "100"),
                            Said.of("x", day.toString(), String.valueOf(100 + actual)))
                    .stock("x");
        }
        return Known.of(Said.of("x", day.toString(), String.valueOf(actual))).stock("x");
    }
}
