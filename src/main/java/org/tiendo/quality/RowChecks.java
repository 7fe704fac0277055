package org.tiendo.quality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobCheck;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;
import org.tiendo.source.Column;

/**
 * Checks each row of a pull against the conditions of its job that concern single rows. A row is rejected if a number
 * that it states may violate a condition.
 */
public final class RowChecks {

    private final List<RowCheck> checks;
    private final List<Column> columns;
    /** The block that was checked last, and its rejections; null for a valid row. */
    private @Nullable Block checked;

    private @Nullable Rejection[] rejections = {};

    /** @param columns the columns of the blocks; they include every column that a check names */
    public RowChecks(List<JobCheck> checks, List<Column> columns) {
        this.checks = checks.stream()
                .flatMap(check -> RowCheck.of(check, columns).stream())
                .toList();
        this.columns = List.copyOf(columns);
    }

    /** The rejection for the first mistake in a row; null when the row is valid. */
    public @Nullable Rejection reject(Block block, int row) {
        if (checked != block) {
            check(block);
        }
        return rejections[row];
    }

    /** Checks a whole block, one condition after the other, which is much faster than row by row. */
    private void check(Block block) {
        checked = block;
        rejections = new Rejection[block.size()];
        for (int column = 0; column < columns.size(); column++) {
            if (block.hasBad(column)) {
                checkCells(block, column);
            }
        }
        for (RowCheck check : checks) {
            check(block, check);
        }
    }

    private void checkCells(Block block, int column) {
        for (int row = 0; row < block.size(); row++) {
            if (rejections[row] == null && block.cell(column, row) instanceof BadCell bad) {
                rejections[row] = bad.isOfRow()
                        ? new Rejection("", bad.reason())
                        : new Rejection(columns.get(column).name(), "'" + bad.text() + "' " + bad.reason());
            }
        }
    }

    private void check(Block block, RowCheck check) {
        for (int row = 0; row < block.size(); row++) {
            @Nullable String reason = rejections[row] == null ? check.broken(block, row) : null;
            if (reason != null) {
                rejections[row] = new Rejection(columns.get(check.column).name(), reason);
            }
        }
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
