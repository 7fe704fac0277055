package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
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
