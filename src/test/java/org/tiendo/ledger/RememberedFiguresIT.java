package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.ledger.Pulled.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class RememberedFiguresIT {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 1, 31);

    private final TestLedger ledger;
    private final Observations observations;
    private final RememberedFigures remembered = new RememberedFigures(LAST);
    private long run;

    RememberedFiguresIT(String kind) {
        ledger = TestLedger.empty(kind);
        observations = new Observations(ledger.jdbc());
    }

    @Test
    void knowsOnEachNightWhatTheTableKnowsWheneverFiguresAreAppended() {
        var random = new Random(20231);
        for (int night = 0; night < 150; night++) {
            if (random.nextInt(12) == 0) {
                append(random);
            }
            KnowledgeQuery query = night(day(random), random.nextInt(40));

            assertThat(remembered.known(observations, query)).isEqualTo(observations.known(query));
        }
        assertThat(observations.known(night(LAST, 40)).withdrawn()).isNotEmpty();
    }

    @Test
    void readsTheFiguresOfAllNightsWithTheSecondAndAgainOnlyOnceAPullHasAppendedSome() {
        append(new Random(1));
        remembered.known(observations, night(FIRST, 40));
        KnownVintages second = remembered.known(observations, night(LAST, 40));

        addPastTheLedger();

        assertThat(remembered.known(observations, night(LAST, 40))).isEqualTo(second);
        append(new Random(2));
        assertThat(remembered.known(observations, night(LAST, 40)).withdrawn())
                .extracting(known -> known.observation().origin())
                .contains("nobody");
    }

    @Test
    void keepsNoMoreVintagesThanItMay() {
        append(new Random(3));
        var small = new RememberedFigures(LAST, 2);

        for (int night = 0; night < 3; night++) {
            assertThat(small.known(observations, night(LAST, 40))).isEqualTo(observations.known(night(LAST, 40)));
        }
    }

    @Test
    void keepsNoMoreVintagesThanItMayForAllScopesTogether() {
        append(new Random(3));
        int all = observations.vintages(night(LAST, 40), 100).orElseThrow().size();
        var small = new RememberedFigures(LAST, 2 * all - 1);
        KnowledgeQuery first = night(LAST, 40);
        KnowledgeQuery second = KnowledgeQuery.at(moment(40), List.of(Pulled.SERIES), FIRST.minusYears(1), LAST);
        for (int night = 0; night < 3; night++) {
            assertThat(small.known(observations, first)).isEqualTo(observations.known(first));
            assertThat(small.known(observations, second)).isEqualTo(observations.known(second));
        }
        addPastTheLedger();

        assertThat(small.known(observations, first)).isNotEqualTo(observations.known(first));
        assertThat(small.known(observations, second)).isEqualTo(observations.known(second));
    }

    @Test
    void countsAVersionForEachPullThatAppendsSomething() {
        append(new Random(4));
        long before = observations.version();

        append(new Random(4));
        assertThat(observations.version()).isEqualTo(before);
        append(new Random(5));
        assertThat(observations.version()).isEqualTo(before + 1);
    }

    private void append(Random random) {
        List<Observation> figures = IntStream.range(0, 4 + random.nextInt(8))
                .mapToObj(number -> figure("1")
                        .of("báo " + number, Pulled.SERIES, "62", Period.day(FIRST.plusDays(3L * number)))
                        .as(DataStatus.ESTIMATE, Amount.exact(BigDecimal.valueOf(random.nextInt(3))))
                        .known(moment(random.nextInt(40)).toString())
                        .observation())
                .toList();
        Stating.append(observations, ++run, Pulled.JOB, figures, moment(40));
    }

    /** Appends a figure so that nothing says that the ledger has changed. */
    private void addPastTheLedger() {
        Observation figure = figure("1")
                .of("nobody", Pulled.SERIES, "62", Period.day(FIRST))
                .known(moment(1).toString())
                .observation();
        Stating.append(observations, ++run, Pulled.JOB, List.of(figure), moment(40));
        ledger.jdbc().sql("UPDATE ledger_version SET version = version - 1").update();
    }

    private static KnowledgeQuery night(LocalDate date, int known) {
        return KnowledgeQuery.at(moment(known), List.of(Pulled.SERIES), FIRST, date);
    }

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(45));
    }

    private static Instant moment(int days) {
        return FIRST.plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
