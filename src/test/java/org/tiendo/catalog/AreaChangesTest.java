package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Period;
import org.tiendo.distance.Piece;

class AreaChangesTest {

    private static final LocalDate END = LocalDate.of(2024, 6, 30);
    private static final LocalDate START = END.plusDays(1);
    private static final LocalDate LATER = LocalDate.of(2024, 9, 30);
    private static final Period YEAR = Period.year(2024);
    private static final Period UNTIL_END = new Period(YEAR.start(), END);
    private static final Period FROM_START = new Period(START, YEAR.end());

    /** 1 and 2 became 3, of which 4 took over a half later; 2 gave a part to 5, which had been there before. */
    private final Areas areas = Areas.of(List.of(
            area("p", null, null),
            area("1", null, END, successor("3", "1")),
            area("2", null, END, successor("3", "0.6"), successor("5", "0.4")),
            area("3", START, LATER, successor("4", "0.5"), successor("5", "0.5")),
            area("4", LATER.plusDays(1), null),
            area("5", null, null)));

    @Test
    void thePartsAreThoseOfEachTimeWithTheirDays() {
        assertThat(areas.parts("p")).containsExactly("1", "2", "3", "4", "5");
        assertThat(areas.parts("p", YEAR))
                .containsExactly(
                        new Piece("1", UNTIL_END),
                        new Piece("2", UNTIL_END),
                        new Piece("3", new Period(START, LATER)),
                        new Piece("4", new Period(LATER.plusDays(1), YEAR.end())),
                        new Piece("5", YEAR));
        assertThat(areas.parts("p", END)).containsExactly("1", "2", "5");
    }

    @Test
    void aPartThatMovesBelongsToEachForItsDays() {
        var moved = new Area(
                "9",
                TestText.of("9", "9"),
                "commune",
                List.of(),
                List.of(new Area.Parent("1", null, END), new Area.Parent("5", START, null)),
                null,
                null,
                List.of(),
                null,
                List.of(),
                "");
        Areas both = Areas.of(List.of(area("1", null, null), area("5", null, null), moved));

        assertThat(both.parts("1", YEAR)).containsExactly(new Piece("9", UNTIL_END));
        assertThat(both.parts("5", YEAR)).containsExactly(new Piece("9", FROM_START));
        assertThat(moved.parentOn(END)).contains("1");
        assertThat(moved.parentOn(START)).contains("5");
        assertThat(moved.parent()).isEqualTo("5");
    }

    @Test
    void thePartsOfALaterDayLieWhereTheirPredecessorsAndTheyThemselvesLay() {
        var moved = new Area(
                "9",
                TestText.of("9", "9"),
                "commune",
                List.of(),
                List.of(new Area.Parent("p", null, END), new Area.Parent("q", START, null)),
                null,
                null,
                List.of(),
                null,
                List.of(),
                "");
        Areas all =
                Areas.of(Stream.concat(areas.all().stream(), Stream.of(moved)).toList());
        Period before = Period.day(END.minusDays(1));

        assertThat(all.parts("p", before, LATER.plusDays(1)))
                .containsExactlyInAnyOrder(new Piece("1", before), new Piece("2", before), new Piece("5", before));
        assertThat(all.parts("q", before, LATER)).containsExactly(new Piece("9", before));
        assertThat(all.parts("p", before, before.end())).isEqualTo(all.parts("p", before));
        assertThat(areas.parts("p", before, LATER.plusDays(1))).isEqualTo(areas.parts("p", before));
    }

    @Test
    void aMemberOfAGroupIsOneWhileItBearsTheFlag() {
        List<Area.Flag> flags = List.of(
                new Area.Flag("poor", null, LocalDate.of(2023, 12, 31), "a list"),
                new Area.Flag("poor", LocalDate.of(2024, 1, 1), END, "the next list"),
                new Area.Flag("poor", LATER, null, "a later list"));
        Areas group = Areas.of(List.of(
                new Area("9", TestText.of("9", "9"), "district", List.of(), "p", null, null, flags, null),
                new Area(
                        "poor",
                        TestText.of("poor", "poor"),
                        "group",
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        new Area.Members("poor", "p"))));

        assertThat(group.parts("poor")).containsExactly("9");
        assertThat(group.parts("poor", new Period(LocalDate.of(2023, 1, 1), YEAR.end())))
                .containsExactly(
                        new Piece("9", new Period(LocalDate.of(2023, 1, 1), END)),
                        new Piece("9", new Period(LATER, YEAR.end())));
    }

    @Test
    void theTerritoryOfAnAreaOnItsOwnDaysIsItself() {
        assertThat(areas.territory("5", YEAR, null)).containsExactly(new Piece("5", YEAR));
        assertThat(areas.territory("3", YEAR, null)).containsExactly(new Piece("3", new Period(START, LATER)));
        assertThat(areas.territory("nowhere", YEAR, null)).containsExactly(new Piece("nowhere", YEAR));
        assertThat(areas.territory("1", FROM_START, null)).isEmpty();
    }

    @Test
    void beforeItsFirstDayItIsThatOfItsPredecessors() {
        assertThat(areas.territory("3", UNTIL_END, null))
                .containsExactly(new Piece("1", UNTIL_END), piece("2", UNTIL_END, "0.6"));
    }

    @Test
    void onTheAreasOfALaterDaySharesAreMultipliedAlongEachWayAndAddedUp() {
        assertThat(areas.territory("4", YEAR, YEAR.end()))
                .containsExactly(
                        new Piece("4", new Period(LATER.plusDays(1), YEAR.end())),
                        piece("3", new Period(START, LATER), "0.5"),
                        piece("1", UNTIL_END, "0.5"),
                        piece("2", UNTIL_END, "0.30"));
        assertThat(areas.territory("5", UNTIL_END, YEAR.end()))
                .containsExactly(
                        new Piece("5", UNTIL_END), piece("2", UNTIL_END, "0.70"), piece("1", UNTIL_END, "0.5"));
        assertThat(areas.territory("5", UNTIL_END, START))
                .containsExactly(new Piece("5", UNTIL_END), piece("2", UNTIL_END, "0.4"));
        assertThat(areas.territory("5", UNTIL_END, END)).containsExactly(new Piece("5", UNTIL_END));
    }

    @Test
    void territoryOfWhichNobodySaysWhatLayThereBeforeIsUnknown() {
        Areas some = Areas.of(
                List.of(area("1", LocalDate.of(2023, 1, 1), END, successor("3", "1")), area("3", START, null)));

        assertThat(some.territory("3", UNTIL_END, null)).containsExactly(new Piece("1", UNTIL_END));
        assertThat(some.territory("3", Period.year(2022), null)).isEmpty();
        assertThat(some.territory("1", Period.year(2022), null)).isEmpty();
    }

    @Test
    void whatBecameOfAnAreaIsFollowedToTheDay() {
        assertThat(areas.after("1", END)).containsExactly("1");
        assertThat(areas.after("1", START)).containsExactly("3");
        assertThat(areas.after("1", YEAR.end())).containsExactly("4", "5");
        assertThat(areas.predecessors("4")).containsExactlyInAnyOrder("1", "2", "3");
        assertThat(areas.before("4")).extracting(Area::code).containsExactly("3");
    }

    @Test
    void anAreaThatDoesNotExistNamesTheOnesThatDo() {
        assertThat(areas.absence("1", Period.day(START))).contains("area 1 ended on 2024-06-30; it became 3");
        assertThat(areas.absence("2", Period.day(START)))
                .contains("area 2 ended on 2024-06-30; it became 3 (0.6), 5 (0.4)");
        assertThat(areas.absence("3", Period.day(END))).contains("area 3 exists since 2024-07-01; before, it was 1, 2");
        assertThat(areas.absence("4", Period.day(END))).contains("area 4 exists since 2024-10-01; before, it was 3");
        assertThat(areas.absence("3", YEAR)).isEmpty();
        assertThat(areas.absence("p", YEAR)).isEmpty();
    }

    @Test
    void aNameThatPassesToAnotherAreaMeansTheOneOfTheDay() {
        Areas same = Areas.of(List.of(named("1", "Đắk Glei", null, END), named("3", "Dak Glei", START, null)));

        assertThat(same.resolve("đăk glei")).isEmpty();
        assertThat(same.resolve("đăk glei", END)).contains("1");
        assertThat(same.resolve("đăk glei", START)).contains("3");
        assertThat(same.resolve("1", START)).contains("1");
    }

    private static Area area(
            String code, @Nullable LocalDate from, @Nullable LocalDate to, Area.Successor... successors) {
        return new Area(
                code,
                TestText.of(code, code),
                "district",
                List.of(),
                code.equals("p") ? List.of() : List.of(new Area.Parent("p", null, null)),
                from,
                to,
                List.of(),
                null,
                List.of(successors),
                "");
    }

    private static Area named(String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Area(code, TestText.of(name, name), "district", List.of(), null, from, to, List.of(), null);
    }

    private static Area.Successor successor(String code, String share) {
        return new Area.Successor(code, new BigDecimal(share));
    }

    private static Piece piece(String area, Period days, String share) {
        return new Piece(area, days, new BigDecimal(share));
    }
}
