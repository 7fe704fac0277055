package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeriodTilingTest {

    private static final Period SUMMER = Said.period("2023-01-01..2023-07-31");

    private static List<Period> cover(Period whole, String... reported) {
        SortedSet<Period> periods =
                Stream.of(reported).map(Said::period).collect(Collectors.toCollection(TreeSet::new));
        return PeriodTiling.of(periods, whole);
    }

    private static List<Period> periods(String... texts) {
        return Stream.of(texts).map(Said::period).toList();
    }

    @Test
    void takesACumulativeFigureRatherThanItsParts() {
        assertThat(cover(SUMMER, "2023-01-01..2023-06-30", "2023-07-01..2023-07-31", "2023-01-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-07-31"));
    }

    @Test
    void continuesACumulativeFigureWithLaterPieces() {
        assertThat(cover(SUMMER, "2023-06-01..2023-06-30", "2023-07-01..2023-07-31", "2023-01-01..2023-06-30"))
                .isEqualTo(periods("2023-01-01..2023-06-30", "2023-07-01..2023-07-31"));
    }

    @Test
    void countsNoDayTwice() {
        assertThat(cover(SUMMER, "2023-01-01..2023-05-31", "2023-05-01..2023-07-31", "2023-06-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-05-31", "2023-06-01..2023-07-31"));
        assertThat(cover(SUMMER, "2023-01-01..2023-07-01", "2023-07-01..2023-07-31"))
                .isEqualTo(periods("2023-07-01..2023-07-31"));
    }

    @Test
    void leavesAHoleWhereNothingIsReported() {
        assertThat(cover(SUMMER, "2023-01-01..2023-01-31", "2023-03-01..2023-03-31", "2023-07-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-01-31", "2023-03-01..2023-03-31", "2023-07-01..2023-07-31"));
    }

    @Test
    void speaksOfMoreDaysBeforeItCountsPieces() {
        assertThat(cover(SUMMER, "2023-03-01..2023-07-31", "2023-01-01..2023-03-31", "2023-04-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-03-31", "2023-04-01..2023-07-31"));
    }

    @Test
    void ofEqualsTakesTheOneWhoseLastPieceIsLonger() {
        assertThat(cover(
                        SUMMER,
                        "2023-01-01..2023-01-31",
                        "2023-02-01..2023-07-31",
                        "2023-01-01..2023-06-30",
                        "2023-07-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-01-31", "2023-02-01..2023-07-31"));
    }

    @Test
    void ofEqualsTakesTheFewest() {
        String[] reported = {
            "2023-01-01..2023-01-31",
            "2023-02-01..2023-02-28",
            "2023-03-01..2023-07-31",
            "2023-01-01..2023-06-30",
            "2023-07-01..2023-07-31"
        };

        assertThat(cover(SUMMER, reported)).isEqualTo(periods("2023-01-01..2023-06-30", "2023-07-01..2023-07-31"));
    }

    @Test
    void doesNotGiveUpDaysForFewerPieces() {
        assertThat(cover(
                        SUMMER,
                        "2023-01-01..2023-01-31",
                        "2023-02-01..2023-07-31",
                        "2023-04-01..2023-07-31",
                        "2023-01-01..2023-02-15"))
                .isEqualTo(periods("2023-01-01..2023-01-31", "2023-02-01..2023-07-31"));
        assertThat(cover(
                        SUMMER,
                        "2023-01-01..2023-01-31",
                        "2023-02-01..2023-02-28",
                        "2023-03-01..2023-07-31",
                        "2023-01-01..2023-03-31",
                        "2023-05-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-01-31", "2023-02-01..2023-02-28", "2023-03-01..2023-07-31"));
    }

    @Test
    void isEmptyWhenNothingEndsWhereTheWholeDoes() {
        assertThat(cover(SUMMER, "2023-01-01..2023-06-30", "2023-07-01..2023-08-31"))
                .isEmpty();
    }

    @Test
    void usesNothingThatBeganBefore() {
        assertThat(cover(SUMMER, "2022-12-01..2023-07-31")).isEmpty();
    }

    private static List<Period> pieces(Period whole, String... reported) {
        return PeriodTiling.shortest(
                Stream.of(reported).map(Said::period).collect(Collectors.toCollection(TreeSet::new)), whole);
    }

    @Test
    void piecesAreTheShortestPeriodsThatFillAWhole() {
        assertThat(pieces(
                        SUMMER,
                        "2023-01-01..2023-07-31",
                        "2023-01-01..2023-03-31",
                        "2023-01-01..2023-01-31",
                        "2023-02-01..2023-03-31",
                        "2023-04-01..2023-07-31",
                        "2023-05-01..2023-07-31"))
                .isEqualTo(periods("2023-01-01..2023-01-31", "2023-02-01..2023-03-31", "2023-04-01..2023-07-31"));
        assertThat(pieces(SUMMER, "2023-01-01..2023-01-01", "2023-01-02..2023-07-30", "2023-07-31..2023-07-31"))
                .hasSize(3);
    }

    @Test
    void thereAreNoPiecesWhereADayIsLeftOut() {
        assertThat(pieces(SUMMER, "2023-01-01..2023-07-31")).isEmpty();
        assertThat(pieces(SUMMER, "2023-01-01..2023-06-29", "2023-07-01..2023-07-31"))
                .isEmpty();
        assertThat(pieces(SUMMER, "2022-12-01..2023-06-30", "2023-07-01..2023-07-31"))
                .isEmpty();
    }

    @Test
    void neverOverlapsAndMissesNothingThatDaysWouldFill() {
        Random random = new Random(20231231);
        for (int round = 0; round < 50; round++) {
            List<Period> reported = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                LocalDate start = SUMMER.start().plusDays(random.nextInt(212));
                LocalDate end = start.plusDays(random.nextInt(40));
                reported.add(new Period(start, end));
            }
            for (LocalDate day = SUMMER.start(); !day.isAfter(SUMMER.end()); day = day.plusDays(1)) {
                reported.add(Period.day(day));
            }
            Collections.shuffle(reported, random);

            List<Period> cover = PeriodTiling.of(new TreeSet<>(reported), SUMMER);

            assertThat(cover.get(0).start()).isEqualTo(SUMMER.start());
            for (int i = 1; i < cover.size(); i++) {
                assertThat(cover.get(i).start())
                        .isEqualTo(cover.get(i - 1).end().plusDays(1));
            }
            assertThat(cover.get(cover.size() - 1).end()).isEqualTo(SUMMER.end());
        }
    }
}
