package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
                .isEqualTo(new Rejection("trained", "64 is above 63"));
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
