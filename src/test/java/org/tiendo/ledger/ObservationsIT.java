package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.ledger.Pulled.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class ObservationsIT {

    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Instant NOW = Instant.parse("2023-12-31T18:30:00Z");
    private static final String LATER = "2024-06-30T00:00:00Z";

    private final TestLedger ledger;
    private final Observations observations;
    private long run;

    ObservationsIT(String kind) {
        ledger = TestLedger.empty(kind);
        observations = new Observations(ledger.jdbc());
    }

    @AfterEach
    void backToTheUsualZone() {
        TimeZone.setDefault(ZONE);
    }

    @Test
    void putsAnEstimateThatComesAfterAnOfficialFigureInForceAndSaysHowFirmItWas() {
        append(figure("9.47")
                .as(DataStatus.OFFICIAL, Amount.exact(new BigDecimal("9.47")))
                .known("2023-02-01T00:00:00Z"));
        append(figure("9.5").known("2023-03-01T00:00:00Z"));

        assertThat(held(NOW)).singleElement().satisfies(known -> {
            assertThat(known.observation().amount()).hasToString("9.5");
            assertThat(known.firmest()).isEqualTo(DataStatus.OFFICIAL);
            assertThat(known.isSteppedDown()).isTrue();
        });
    }

    @Test
    void withdrawsWhatIsNoLongerSaidFromThePullOnThatNoticedIt() {
        append(figure("9.5"), figure("6.8").by("báo Kon Tum"));

        assertThat(appendAt(NOW.plusSeconds(60), figure("9.5"))).isEqualTo(new Appended(0, 0, 1, 1));
        assertThat(inForce(NOW.toString())).hasSize(2);
        assertThat(inForce(LATER)).containsExactly(figure("9.5").observation());
        assertThat(observations.known(query(LATER).heldBy(Instant.parse(LATER))).withdrawn())
                .extracting(known -> known.observation().origin())
                .containsExactly("báo Kon Tum");
        assertThat(observations.withdrawnBy(2)).hasSize(1);
        assertThat(appendAt(NOW.plusSeconds(90), figure("9.5"))).isEqualTo(new Appended(0, 0, 1, 0));
    }

    @Test
    void givesBackWhatItWasGiven() {
        Pulled figure = figure("1")
                .of("VCCI – Đắk Lắk", "pci_rank", "62", Period.day(LocalDate.of(2023, 12, 31)))
                .as(DataStatus.OFFICIAL, new Amount(Bound.AT_LEAST, new BigDecimal("31.0000000000000001")))
                .known("2023-05-09T01:02:03.123456Z");
        append(figure);

        assertThat(observations
                        .known(KnowledgeQuery.at(
                                NOW, List.of("pci_rank"), LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31)))
                        .inForce())
                .extracting(Provenance::observation)
                .containsExactly(figure.observation());
    }

    @Test
    void tellsWhichPullAFigureCameFromAndWhatWasHeldAtAMoment() {
        Stating.append(observations, 7, Pulled.JOB, List.of(figure("9.5").observation()), NOW.minusSeconds(60));
        Pulled dated = figure("9.47").known(NOW.minusSeconds(30).toString());
        Stating.append(observations, 9, Pulled.JOB, List.of(dated.observation()), NOW);

        assertThat(held(NOW.minusSeconds(60)))
                .containsExactly(
                        new Provenance(figure("9.5").observation(), 7, 1, NOW.minusSeconds(60), DataStatus.ESTIMATE));
        assertThat(held(NOW)).containsExactly(new Provenance(dated.observation(), 9, 2, NOW, DataStatus.ESTIMATE));
    }

    private List<Provenance> held(Instant moment) {
        LocalDate yearEnd = LocalDate.of(2022, 12, 31);
        return observations
                .known(KnowledgeQuery.at(NOW, List.of(Pulled.SERIES), yearEnd, yearEnd)
                        .heldBy(moment))
                .inForce();
    }

    @Test
    void addsNothingTheSecondTime() {
        assertThat(append(figure("9.5"), figure("6.8").by("báo Kon Tum"))).isEqualTo(new Appended(2, 0, 0, 0));

        assertThat(append(figure("9.5"), figure("6.8").by("báo Kon Tum"))).isEqualTo(new Appended(0, 0, 2, 0));
        assertThat(ledger.count("observation")).isEqualTo(2);
    }

    @Test
    void addsAVintageForAChangedFigure() {
        appendAt(Instant.parse("2023-06-30T00:00:00Z"), figure("9.5"));

        assertThat(append(figure("9.47").known("2023-08-15T00:00:00Z"))).isEqualTo(new Appended(0, 1, 0, 0));
        assertThat(inForce("2023-08-14T23:59:59.999999Z"))
                .containsExactly(figure("9.5").observation());
        assertThat(inForce("2023-08-15T00:00:00Z"))
                .containsExactly(figure("9.47").known("2023-08-15T00:00:00Z").observation());
    }

    @Test
    void takesAFirmerStatusForAChange() {
        append(figure("9.5"));

        assertThat(append(figure("9.5")
                        .as(DataStatus.OFFICIAL, Amount.exact(new BigDecimal("9.50")))
                        .known(LATER)))
                .isEqualTo(new Appended(0, 1, 0, 0));
    }

    @Test
    void knowsNothingBeforeTheFirstDate() {
        append(figure("9.5"));

        assertThat(inForce("2023-01-10T23:59:59Z")).isEmpty();
    }

    @Test
    void letsWhatWasSaidBeforeAnUndatedCorrectionStand() {
        append(figure("9.5"));
        append(figure("9.47"));

        assertThat(append(figure("9.47"))).isEqualTo(new Appended(0, 0, 1, 0));
        assertThat(inForce("2023-12-31T18:29:59Z"))
                .containsExactly(figure("9.5").observation());
        assertThat(inForce(NOW.toString()))
                .containsExactly(figure("9.47").known(NOW.toString()).observation());
    }

    @Test
    void leavesThePastAsItWasSaidWhenAnOldFigureIsCorrectedBehindTheOneThatReplacedIt() {
        Pulled newer = figure("9.47").known("2023-08-15T00:00:00Z");
        append(figure("9.5"), newer);

        assertThat(append(figure("9.6"), newer)).isEqualTo(new Appended(0, 0, 2, 0));
        assertThat(inForce(LATER)).containsExactly(newer.observation());
        assertThat(inForce("2023-08-14T00:00:00Z"))
                .containsExactly(figure("9.5").observation());
    }

    @Test
    void saysTheSameWhateverTheOrderOfAPull() {
        var random = new Random(62);
        List<Observation> expected = null;
        for (int round = 0; round < 5; round++) {
            ledger.truncate("observation");
            ledger.truncate("pull_statement");
            List<Observation> pull = manyVintages();
            Collections.shuffle(pull, random);
            ledger.inTransaction(() -> Stating.append(observations, 1, Pulled.JOB, pull, NOW));
            List<Observation> found = inForce("2023-03-03T00:00:00Z");
            expected = expected == null ? found : expected;

            assertThat(found).hasSize(30).isEqualTo(expected);
        }
    }

    @Test
    void tellsTwoFiguresOfOneKeyAndDateApartOrNotAtAll() {
        assertThat(append(figure("9.5"), figure("9.50"))).isEqualTo(new Appended(1, 0, 0, 0));
        assertThatThrownBy(() -> append(figure("9.5"), figure("9.6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("published", "9.5", "9.6", "grdp_growth_rate of area 62", "Cục Thống kê");
    }

    @Test
    void comparesOriginsExactly() {
        append(
                figure("1").by("Đak Tô"),
                figure("2").by("Dak To"),
                figure("3").by("dak to"),
                figure("2").by("Dak To "));

        assertThat(inForce(LATER))
                .extracting(Observation::origin)
                .containsExactlyInAnyOrder("Đak Tô", "Dak To", "dak to");
    }

    @Test
    void keepsJobsApart() {
        append(figure("9.5"));
        Observation other = figure("9.4").observation();
        ledger.inTransaction(() -> Stating.append(observations, 2, "another", List.of(other), NOW));

        assertThat(inForce(LATER)).extracting(Observation::job).containsExactly("another", Pulled.JOB);
    }

    @Test
    void showsAPullOnlyOnceItIsCommitted() {
        var seenBefore = ledger.inTransaction(() -> {
            append(figure("9.5"));
            return AnotherThread.asked(() -> inForce(LATER));
        });

        assertThat(seenBefore).isEmpty();
        assertThat(inForce(LATER)).hasSize(1);
    }

    @Test
    void asksForNoSeriesWithoutAsking() {
        append(figure("9.5"));

        assertThat(observations
                        .known(KnowledgeQuery.at(NOW, List.of(), LocalDate.MIN, LocalDate.MAX))
                        .inForce())
                .isEmpty();
    }

    @Test
    void keepsInstantsWhateverTheZoneOfTheProcess() {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        // A local time that New York's clocks skipped.
        append(figure("9.5").known("2023-03-12T02:30:00.000001Z"));
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

        assertThat(inForce("2023-03-12T02:30:00Z")).isEmpty();
        assertThat(inForce("2023-03-12T02:30:00.000001Z"))
                .containsExactly(
                        figure("9.5").known("2023-03-12T02:30:00.000001Z").observation());
    }

    private Appended append(Pulled... pulled) {
        return appendAt(NOW, pulled);
    }

    private Appended appendAt(Instant now, Pulled... pulled) {
        List<Observation> list = Arrays.stream(pulled).map(Pulled::observation).toList();
        return ledger.inTransaction(() -> Stating.append(observations, ++run, Pulled.JOB, list, now));
    }

    private List<Observation> inForce(String cutOff) {
        return observations.known(query(cutOff)).inForce().stream()
                .map(Provenance::observation)
                .toList();
    }

    private static KnowledgeQuery query(String cutOff) {
        return KnowledgeQuery.at(
                Instant.parse(cutOff),
                List.of(Pulled.SERIES, "pci_rank"),
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2023, 12, 31));
    }

    /** Thirty keys with ten vintages each, more than go into one statement. */
    private static List<Observation> manyVintages() {
        var all = new ArrayList<Observation>();
        IntStream.range(0, 300).forEach(number -> {
            Pulled figure = figure(Integer.toString(number)).by("origin " + number % 30);
            all.add(figure.known(
                            NOW.minusSeconds(86_400L * 30 * (12 - number / 30)).toString())
                    .observation());
        });
        return all;
    }
}
