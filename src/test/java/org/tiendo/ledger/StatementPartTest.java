package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

class StatementPartTest {

    private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final Period WINDOW = new Period(FIRST, LocalDate.of(2023, 12, 31));

    @Test
    void aSmallStatementIsOnePart() {
        StatementPart whole = whole(List.of(day(3), day(1)), List.of());

        assertThat(whole.ofAbout(2)).containsExactly(whole);
        assertThat(whole.ends()).isEqualTo(WINDOW);
    }

    @Test
    void daysAreDividedIntoPartsOfAboutSoManyFigures() {
        List<Observation> days =
                IntStream.range(0, 700).mapToObj(StatementPartTest::day).toList();

        List<StatementPart> parts = whole(days, List.of()).ofAbout(100);

        assertThat(parts).hasSize(7);
        assertThat(parts.subList(0, 6)).extracting(StatementPart::size).containsOnly(100);
    }

    @Test
    void aYearAmongDaysIsNotCut() {
        Observation year = figure(Period.year(2022));
        List<Observation> days =
                IntStream.range(0, 700).mapToObj(StatementPartTest::day).toList();

        List<StatementPart> parts = whole(
                        Stream.concat(days.stream(), Stream.of(year)).toList(), List.of())
                .ofAbout(100);

        assertThat(parts.get(0).ends()).isEqualTo(Period.year(2022));
        assertThat(parts.get(0).figures()).hasSize(366).contains(year);
        assertThat(parts).hasSize(5);
    }

    @Test
    void halvesHaveAboutAsManyDaysAndMayHaveNoFigures() {
        List<StatementPart> halves = whole(List.of(), List.of()).smaller();

        assertThat(halves)
                .extracting(part -> part.ends().toString())
                .containsExactly("2022-01-01..2022-12-31", "2023-01-01..2023-12-31");
    }

    @Test
    void whatOnePeriodSpansHasNoHalves() {
        StatementPart whole = whole(List.of(figure(WINDOW)), List.of());

        assertThat(whole.smaller()).containsExactly(whole);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noFigureIsLostOrTwiceAndNoPeriodReachesIntoAnotherPart(long seed) {
        var random = new Random(seed);
        List<Observation> figures = random(random, 400);
        List<Observation> zeros = random(random, 100);

        List<StatementPart> parts = new ArrayList<>();
        for (StatementPart part : whole(figures, zeros).ofAbout(20)) {
            parts.addAll(part.smaller());
        }

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.stream().flatMap(part -> part.figures().stream()))
                .containsExactlyInAnyOrderElementsOf(figures);
        assertThat(parts.stream().flatMap(part -> part.absences().stream())).containsExactlyInAnyOrderElementsOf(zeros);
        for (StatementPart part : parts) {
            assertThat(Stream.concat(part.figures().stream(), part.absences().stream())
                            .map(Observation::period))
                    .allMatch(period -> part.ends().contains(period.end())
                            && (!period.start().isBefore(part.ends().start())
                                    || part.ends()
                                            .start()
                                            .equals(parts.get(0).ends().start())));
        }
        for (int next = 1; next < parts.size(); next++) {
            assertThat(parts.get(next).ends().start())
                    .isEqualTo(parts.get(next - 1).ends().end().plusDays(1));
        }
    }

    /** Days, months and some quarters, a few of them before and after the window, in no order. */
    private static List<Observation> random(Random random, int count) {
        List<Observation> figures = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LocalDate day = FIRST.plusDays(random.nextInt(760) - 15);
            int length = random.nextInt(10) == 0 ? 2 + random.nextInt(90) : 1;
            figures.add(figure(new Period(day, day.plusDays(length - 1L)), number));
        }
        Collections.shuffle(figures, random);
        return figures;
    }

    private static StatementPart whole(List<Observation> figures, List<Observation> zeros) {
        return StatementPart.whole(new Statement("job", WINDOW, NOW, Delivery.EVERYTHING, series(), figures, zeros));
    }

    private static List<StatedSeries> series() {
        return List.of(new StatedSeries("s", "as ever", Tiling.AS_STATED));
    }

    private static Observation day(int day) {
        return figure(Period.day(FIRST.plusDays(day)));
    }

    private static Observation figure(Period period) {
        return figure(period, 1);
    }

    private static Observation figure(Period period, int value) {
        return new Observation(
                "job", "", "s", "a", period, Amount.exact(BigDecimal.valueOf(value)), DataStatus.OFFICIAL, NOW);
    }
}
