package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.catalog.JobCheck;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;

class RowChecksTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("code", CellType.TEXT),
            new Column("trained", CellType.NUMBER),
            new Column("workers", CellType.NUMBER));

    @Test
    void acceptsARowThatMeetsEveryCondition() {
        assertThat(reject(new JobCheck.NotNull("code"), "a", 5, 9)).isNull();
    }

    @Test
    void rejectsABadCellBeforeAnyConditionIsAsked() {
        Rejection rejection =
                reject(new JobCheck.NotNull("code"), null, new BadCell("12.34", "is no number of the form 1.234,5"), 9);
        assertThat(rejection).isEqualTo(new Rejection("trained", "'12.34' is no number of the form 1.234,5"));
    }

    @Test
    void rejectsARowWithoutCellsAsAWhole() {
        BadCell row = BadCell.ofRow("a|b", "row has 2 cells, the header has 3");
        assertThat(reject(new JobCheck.NotNull("code"), row, row, row))
                .isEqualTo(new Rejection("", "row has 2 cells, the header has 3"));
    }

    @Test
    void rejectsAnEmptyCellWhereSomethingIsAsked() {
        assertThat(reject(new JobCheck.NotNull("code"), null, 5, 9)).isEqualTo(new Rejection("code", "is empty"));
    }

    @Test
    void rejectsANumberOutsideItsRangeAndKeepsTheEndsIn() {
        var range = new JobCheck.Range("trained", new BigDecimal("1"), new BigDecimal("5"));
        assertThat(reject(range, "a", 1, 9)).isNull();
        assertThat(reject(range, "a", 5, 9)).isNull();
        assertThat(reject(range, "a", 0, 9)).isEqualTo(new Rejection("trained", "0 is below 1"));
        assertThat(reject(range, "a", 6, 9)).isEqualTo(new Rejection("trained", "6 is above 5"));
    }

    @Test
    void leavesARangeOpenWhereNothingIsStated() {
        assertThat(reject(new JobCheck.Range("trained", null, BigDecimal.TEN), "a", -100, 9))
                .isNull();
        assertThat(reject(new JobCheck.Range("trained", BigDecimal.ONE, null), "a", 100, 9))
                .isNull();
        assertThat(reject(new JobCheck.Range("trained", BigDecimal.ONE, null), "a", null, 9))
                .isNull();
    }

    @Test
    void holdsARangeAgainstTheValueOfABound() {
        var rank = new Amount(Bound.AT_LEAST, new BigDecimal("64"));
        assertThat(reject(new JobCheck.Range("trained", null, new BigDecimal("63")), "a", rank, 9))
                .isEqualTo(new Rejection("trained", ">=64 is above 63"));
    }

    @ParameterizedTest
    @CsvSource({
        "RANGE, 90, 110, 90..110 may be above 100",
        "RANGE, 101, 110, 101..110 is above 100",
        "RANGE, 5, 20, 5..20 may be below 10",
        "RANGE, 5, 9, 5..9 is below 10",
        "RANGE, 10, 100, ",
        "ABOUT, 95, 104, ~95 may be above 100",
        "ABOUT, 11, 14, ~11 may be below 10",
        "ABOUT, 95, , ",
        "AT_LEAST, 31, , ",
        "AT_LEAST, 9, , >=9 may be below 10",
        "LESS_THAN, 101, , <101 may be above 100",
        "LESS_THAN, 9, , <9 is below 10",
    })
    void rejectsAnAmountOfWhichANumberMayLieOutsideOfTheRange(
            Bound bound, BigDecimal value, @Nullable BigDecimal upper, @Nullable String reason) {
        var range = new JobCheck.Range("trained", BigDecimal.TEN, new BigDecimal("100"));

        assertThat(reject(range, "a", new Amount(bound, value, upper, ""), 9))
                .isEqualTo(reason == null ? null : new Rejection("trained", reason));
    }

    @Test
    void rejectsAnAmountThatMayBeAboveItsWhole() {
        var part = new JobCheck.NotAbove("trained", "workers");
        Amount fiveToSix = Amount.range(new BigDecimal("5"), new BigDecimal("6"));

        assertThat(reject(part, "a", fiveToSix, 6)).isNull();
        assertThat(reject(part, "a", fiveToSix, new BigDecimal("5.5")))
                .isEqualTo(new Rejection("trained", "the part 5..6 may be above its whole workers = 5.5"));
        assertThat(reject(part, "a", fiveToSix, 4))
                .isEqualTo(new Rejection("trained", "the part 5..6 is above its whole workers = 4"));
        assertThat(reject(part, "a", 5, fiveToSix)).isNull();
        assertThat(reject(part, "a", 6, fiveToSix))
                .isEqualTo(new Rejection("trained", "the part 6 may be above its whole workers = 5..6"));
        assertThat(reject(part, "a", new Amount(Bound.AT_LEAST, BigDecimal.ONE), 1))
                .isNull();
        assertThat(reject(part, "a", 2, new Amount(Bound.AT_LEAST, BigDecimal.ONE)))
                .isEqualTo(new Rejection("trained", "the part 2 may be above its whole workers = >=1"));
        assertThat(reject(part, "a", new Amount(Bound.AT_MOST, BigDecimal.TEN), 2))
                .isEqualTo(new Rejection("trained", "the part <=10 may be above its whole workers = 2"));
    }

    @Test
    void rejectsAPartThatIsAboveItsWhole() {
        var part = new JobCheck.NotAbove("trained", "workers");
        assertThat(reject(part, "a", 9, 9)).isNull();
        assertThat(reject(part, "a", 10, 9))
                .isEqualTo(new Rejection("trained", "the part 10 is above its whole workers = 9"));
        assertThat(reject(part, "a", 10, null)).isNull();
    }

    @Test
    void leavesToOthersWhatRowsAreTogether() {
        var checks = new RowChecks(List.of(new JobCheck.Unique("code"), new JobCheck.NotNull("code")), COLUMNS);
        assertThat(checks.reject(row("a", 1, 2), 0)).isNull();
        assertThat(checks.reject(row("a", 1, 2), 0)).isNull();
        assertThat(checks.reject(row(null, 1, 2), 0)).isEqualTo(new Rejection("code", "is empty"));
    }

    @Test
    void refusesAConditionOnAColumnThatIsNotRead() {
        assertThatThrownBy(() -> new RowChecks(List.of(new JobCheck.NotNull("age")), COLUMNS))
                .hasMessageContaining("'age'");
    }

    private static @Nullable Rejection reject(JobCheck check, @Nullable Object... cells) {
        return new RowChecks(List.of(check), COLUMNS).reject(row(cells), 0);
    }

    private static Block row(@Nullable Object... cells) {
        @Nullable Object[][] columns = new @Nullable Object[cells.length][];
        for (int column = 0; column < cells.length; column++) {
            Object cell = cells[column] instanceof Integer number ? BigDecimal.valueOf(number) : cells[column];
            columns[column] = new @Nullable Object[] {cell};
        }
        return new Block(1, 1, columns);
    }
}
