package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tiendo.distance.Asked.fall;
import static org.tiendo.distance.Asked.flow;
import static org.tiendo.distance.Asked.level;
import static org.tiendo.distance.Asked.percent;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must not matter: the order of rows, and the unit they are counted in. */
class InvarianceTest {

    private static final List<Comparator> ONE_SIDED =
            List.of(Comparator.AT_LEAST, Comparator.MORE_THAN, Comparator.AT_MOST, Comparator.LESS_THAN);

    private static final DataStatus[] STATUSES = DataStatus.values();

    private static List<Said> tangle(Random random) {
        List<Said> told = new ArrayList<>();
        for (String area : List.of("62", "608", "610")) {
            for (String job : List.of("customs", "finance", "tourism")) {
                for (int month = 1; month <= 12; month++) {
                    String value = String.valueOf(1 + random.nextInt(1000));
                    told.add(said("amount", YearMonth.of(2023, month), value, random)
                            .pulledBy(job)
                            .in(area));
                    told.add(said("base", YearMonth.of(2023, month), "1" + value, random)
                            .pulledBy(job)
                            .in(area));
                }
                told.add(said("base", YearMonth.of(2022, 12), "500", random)
                        .pulledBy(job)
                        .in(area));
                told.add(said("amount", YearMonth.of(2022, 12), "50", random)
                        .pulledBy(job)
                        .in(area));
            }
        }
        told.removeIf(said -> random.nextInt(20) == 0);
        return told;
    }

    private static Said said(String series, YearMonth month, String value, Random random) {
        return Said.of(series, month.atDay(1) + ".." + month.atEndOfMonth(), value)
                .as(STATUSES[random.nextInt(STATUSES.length)])
                .knownOn("2023-12-" + (10 + random.nextInt(20)));
    }

    private static List<Asked> questions() {
        return List.of(
                Asked.of(flow("amount")).atLeast("5000"),
                Asked.of(level("base")).is(Comparator.AT_MOST, "900"),
                Asked.of(percent(level("amount"), level("base"))).between("10", "40"),
                Asked.of(fall(percent(level("amount"), level("base"))))
                        .since("2022-12-31")
                        .atLeast("2"));
    }

    private static Known known(List<Said> told) {
        return Known.of(told.toArray(Said[]::new)).parts("62", "608", "610");
    }

    @Test
    void theOrderOfRowsNeverMatters() {
        Random random = new Random(62);
        for (int round = 0; round < 4; round++) {
            List<Said> told = tangle(random);
            for (Asked asked : questions()) {
                Assessment first = asked.against(known(told));
                for (int again = 0; again < 3; again++) {
                    assertThat(asked.against(known(told).shuffled(random))).isEqualTo(first);
                }
            }
        }
    }

    @Test
    void theUnitNeverChangesAVerdict() {
        Random random = new Random(2023);
        for (int round = 0; round < 10; round++) {
            BigDecimal factor = BigDecimal.TEN.pow(random.nextInt(10));
            List<Said> told = tangle(random);
            List<Said> scaled = told.stream().map(said -> said.times(factor)).toList();
            Asked asked = Asked.of(flow("amount")).atLeast("5000");
            Asked rescaled =
                    asked.atLeast(new BigDecimal("5000").multiply(factor).toPlainString());

            Assessment plain = asked.against(known(told));
            Assessment large = rescaled.against(known(scaled));

            assertThat(large.status()).isEqualTo(plain.status());
            assertThat(large.progress()).isEqualTo(plain.progress());
            assertThat(Objects.requireNonNull(large.gap()))
                    .isEqualByComparingTo(Objects.requireNonNull(plain.gap()).multiply(factor));
        }
    }

    @Test
    void theUnitNeverChangesAPace() {
        Random random = new Random(1786);
        for (int round = 0; round < 10; round++) {
            BigDecimal factor = BigDecimal.TEN.pow(1 + random.nextInt(9));
            List<Said> told = tangle(random);
            List<Said> scaled = told.stream().map(said -> said.times(factor)).toList();
            Asked asked = Asked.of(flow("amount")).on("2023-10-31");
            Assessment plain = asked.atLeast("50000").against(known(told));
            Assessment large = asked.atLeast(
                            new BigDecimal("50000").multiply(factor).toPlainString())
                    .against(known(scaled));

            assertThat(large.status()).isEqualTo(plain.status());
            assertThat(Objects.requireNonNull(large.pace()))
                    .isCloseTo(Objects.requireNonNull(plain.pace()), within(new BigDecimal("1E-12")));
            assertThat(large.outlook().daysAhead()).isEqualTo(plain.outlook().daysAhead());
        }
    }

    @Test
    void districtsOfOneSourceSumUpToTheProvince() {
        Random random = new Random(608);
        for (int round = 0; round < 10; round++) {
            Said[] told = tangle(random).stream()
                    .filter(said -> !said.area().equals("62") && said.job().equals("finance"))
                    .filter(said -> said.period().end().getYear() == 2023)
                    .map(said -> said.as(DataStatus.OFFICIAL))
                    .toArray(Said[]::new);
            Asked asked = Asked.of(flow("amount")).atLeast("50000");
            Assessment province = asked.against(Known.of(told).parts("62", "608", "610"));

            BigDecimal sum = province.used().stream()
                    .map(observation -> observation.amount().value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(Objects.requireNonNull(province.actual()).value()).isEqualByComparingTo(sum);
            List<Period> months = province.used().stream()
                    .filter(observation -> observation.area().equals("608"))
                    .map(Observation::period)
                    .toList();
            assertThat(province.used().stream()
                            .filter(observation -> observation.area().equals("610"))
                            .map(Observation::period))
                    .containsExactlyInAnyOrderElementsOf(months);
        }
    }

    @Test
    void everyComparatorAgreesWithItsGapItsProgressAndItsPace() {
        Random random = new Random(15);
        for (int round = 0; round < 200; round++) {
            int target = 1 + random.nextInt(100);
            int actual = random.nextInt(200);
            String day = round % 2 == 0 ? "2023-12-31" : "2023-06-30";
            Comparator comparator = ONE_SIDED.get(round % ONE_SIDED.size());
            Asked asked = Asked.of(flow("amount")).is(comparator, String.valueOf(target));
            Assessment assessment =
                    asked.on(day).against(Known.of(Said.of("amount", "2023-01-01.." + day, String.valueOf(actual))));

            int gap = Objects.requireNonNull(assessment.gap()).signum();
            int progress = Objects.requireNonNull(assessment.progress()).compareTo(BigDecimal.ONE);
            assertThat(gap).isEqualTo(comparator.asksForMore() ? progress : -progress);
            switch (assessment.status()) {
                case EXCEEDED -> assertThat(gap).isPositive();
                case REACHED -> assertThat(gap).isZero();
                case NOT_REACHED -> assertThat(gap).isNotPositive();
                case ON_TRACK ->
                    assertThat(assessment.pace() == null || assessment.pace().compareTo(new BigDecimal("0.95")) >= 0)
                            .isTrue();
                default -> assertThat(Objects.requireNonNull(assessment.pace())).isLessThan(new BigDecimal("0.95"));
            }
        }
    }

    @Test
    void aRatioDoesNotDependOnTheUnitOfBothItsTerms() {
        Random random = new Random(48);
        BigDecimal factor = new BigDecimal("1000000");
        for (int round = 0; round < 4; round++) {
            List<Said> told = tangle(random);
            List<Said> scaled = told.stream().map(said -> said.times(factor)).toList();
            Asked asked = Asked.of(percent(level("amount"), level("base"))).atLeast("20");

            Assessment plain = asked.against(known(told));
            Assessment large = asked.against(known(scaled));

            assertThat(large.status()).isEqualTo(plain.status());
            assertThat(large.actual()).isEqualTo(plain.actual());
            assertThat(large.gap()).isEqualTo(plain.gap());
        }
    }
}
