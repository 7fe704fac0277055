package org.tiendo.quality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobCheck;
import org.tiendo.distance.Amount;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;
import org.tiendo.source.Column;

/** Holds every row of a pull against the conditions its job states for a row by itself. */
public final class RowChecks {

    private final List<JobCheck> checks;
    private final List<Column> columns;
    private final int[] subjects;
    private final int[] wholes;

    /** @param columns as the blocks hold them; every column a check names is among them */
    public RowChecks(List<JobCheck> checks, List<Column> columns) {
        this.checks = checks.stream()
                .filter(check -> !(check instanceof JobCheck.Unique))
                .toList();
        this.columns = List.copyOf(columns);
        subjects =
                this.checks.stream().mapToInt(check -> indexOf(check.column())).toArray();
        wholes = this.checks.stream()
                .mapToInt(check -> check instanceof JobCheck.NotAbove part ? indexOf(part.whole()) : -1)
                .toArray();
    }

    /** The first thing wrong with a row; null when it is fit. */
    public @Nullable Rejection reject(Block block, int row) {
        for (int column = 0; column < columns.size(); column++) {
            if (block.cell(column, row) instanceof BadCell bad) {
                return bad.isOfRow()
                        ? new Rejection("", bad.reason())
                        : new Rejection(columns.get(column).name(), "'" + bad.text() + "' " + bad.reason());
            }
        }
        for (int index = 0; index < subjects.length; index++) {
            @Nullable String reason = broken(index, block, row);
            if (reason != null) {
                return new Rejection(columns.get(subjects[index]).name(), reason);
            }
        }
        return null;
    }

    private @Nullable String broken(int index, Block block, int row) {
        JobCheck check = checks.get(index);
        @Nullable Object cell = block.cell(subjects[index], row);
        if (check instanceof JobCheck.NotNull) {
            return cell == null ? "is empty" : null;
        }
        if (check instanceof JobCheck.Range range) {
            @Nullable String low = outside(range, number(cell));
            return low == null ? outside(range, most(cell)) : low;
        }
        return check instanceof JobCheck.NotAbove part
                ? above(part, number(cell), most(block.cell(wholes[index], row)))
                : null;
    }

    private static @Nullable String outside(JobCheck.Range range, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (range.min() != null && number.compareTo(range.min()) < 0) {
            return number.toPlainString() + " is below " + range.min().toPlainString();
        }
        if (range.max() != null && number.compareTo(range.max()) > 0) {
            return number.toPlainString() + " is above " + range.max().toPlainString();
        }
        return null;
    }

    private static @Nullable String above(
            JobCheck.NotAbove check, @Nullable BigDecimal part, @Nullable BigDecimal whole) {
        if (part == null || whole == null || part.compareTo(whole) <= 0) {
            return null;
        }
        return "the part " + part.toPlainString() + " is above its whole " + check.whole() + " = "
                + whole.toPlainString();
    }

    private static @Nullable BigDecimal number(@Nullable Object cell) {
        return cell instanceof Amount amount ? amount.value() : (@Nullable BigDecimal) cell;
    }

    /** Of a range the upper end. */
    private static @Nullable BigDecimal most(@Nullable Object cell) {
        return cell instanceof Amount amount && amount.upper() != null ? amount.upper() : number(cell);
    }

    private int indexOf(String column) {
        return indexOf(column, columns);
    }

    static int indexOf(String column, List<Column> columns) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).name().equals(column)) {
                return index;
            }
        }
        throw new IllegalArgumentException("a check names the column '" + column + "', which is not read");
    }
}
