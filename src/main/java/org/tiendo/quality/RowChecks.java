package org.tiendo.quality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobCheck;
import org.tiendo.distance.Amount;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;
import org.tiendo.source.Column;

/**
 * Checks each row of a pull against the conditions of its job that concern single rows. A row is rejected if a number
 * that it states may violate a condition.
 */
public final class RowChecks {

    private final List<JobCheck> checks;
    private final List<Column> columns;
    private final int[] subjects;
    private final int[] wholes;

    /** @param columns the columns of the blocks; they include every column that a check names */
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

    /** The rejection for the first mistake in a row; null when the row is valid. */
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
        @Nullable Amount amount = amount(cell);
        if (amount != null && check instanceof JobCheck.Range range) {
            return outside(range, amount);
        }
        return amount != null && check instanceof JobCheck.NotAbove part
                ? above(part, amount, amount(block.cell(wholes[index], row)))
                : null;
    }

    private static @Nullable String outside(JobCheck.Range range, Amount amount) {
        @Nullable BigDecimal min = range.min();
        @Nullable BigDecimal max = range.max();
        if (min != null && least(amount).compareTo(min) < 0) {
            boolean isSure =
                    amount.most().filter(most -> most.compareTo(min) < 0).isPresent();
            return amount + (isSure ? " is" : " may be") + " below " + min.toPlainString();
        }
        if (max != null && most(amount).compareTo(max) > 0) {
            boolean isSure =
                    amount.least().filter(least -> least.compareTo(max) > 0).isPresent();
            return amount + (isSure ? " is" : " may be") + " above " + max.toPlainString();
        }
        return null;
    }

    private static @Nullable String above(JobCheck.NotAbove check, Amount part, @Nullable Amount whole) {
        if (whole == null || most(part).compareTo(least(whole)) <= 0) {
            return null;
        }
        boolean isSure = part.least()
                .filter(least ->
                        whole.most().filter(most -> least.compareTo(most) > 0).isPresent())
                .isPresent();
        return "the part " + part + (isSure ? " is" : " may be") + " above its whole " + check.whole() + " = " + whole;
    }

    private static @Nullable Amount amount(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? Amount.exact(number) : (@Nullable Amount) cell;
    }

    /** The smallest number that the amount states. A bound counts as its number, as its open side states nothing. */
    private static BigDecimal least(Amount amount) {
        return amount.least().orElse(amount.value());
    }

    /** The largest number that the amount states. */
    private static BigDecimal most(Amount amount) {
        return amount.most().orElse(amount.value());
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
