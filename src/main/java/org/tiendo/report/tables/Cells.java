package org.tiendo.report.tables;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Reason;
import org.tiendo.ledger.RemarkJson;
import org.tiendo.report.JsonText;
import org.tiendo.report.Language;

/** Reads the rows of a statement by the types of its columns. */
final class Cells {

    private final List<String> labels = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    private Cells() {}

    static Cells of(ResultSetMetaData columns) throws SQLException {
        var cells = new Cells();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            String label = columns.getColumnLabel(column).toLowerCase(Locale.ROOT);
            cells.labels.add(label);
            cells.cells.add(cell(label, column, columns.getColumnType(column)));
        }
        return cells;
    }

    List<String> labels() {
        return labels;
    }

    /** Texts, numbers, dates, instants, JSON, or null. */
    List<@Nullable Object> row(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(cells.size());
        for (Cell cell : cells) {
            values.add(cell.of(row));
        }
        return values;
    }

    private static Cell cell(String label, int column, int type) {
        return switch (label) {
            case "remarks", "cells" -> row -> json(row.getString(column));
            case "reason_vi" -> row -> vietnamese(row.getString(column));
            default -> cell(column, type);
        };
    }

    private static Cell cell(int column, int type) {
        return switch (type) {
            case Types.DATE -> row -> row.getObject(column, LocalDate.class);
            case Types.TIMESTAMP -> row -> instant(row.getObject(column, LocalDateTime.class));
            case Types.DECIMAL, Types.NUMERIC -> row -> row.getBigDecimal(column);
            case Types.INTEGER, Types.BIGINT -> row -> number(row, column);
            default -> row -> row.getString(column);
        };
    }

    private static @Nullable Object json(@Nullable String text) {
        return text == null ? null : new JsonText(text);
    }

    /** The words of the column reason_vi. */
    private static final Language VIETNAMESE = Language.of("vi");

    private static @Nullable Object vietnamese(@Nullable String remarks) {
        return remarks == null ? null : VIETNAMESE.words(Reason.of(RemarkJson.read(remarks)));
    }

    private static @Nullable Object instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Object number(ResultSet row, int column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    @FunctionalInterface
    private interface Cell {
        @Nullable
        Object of(ResultSet row) throws SQLException;
    }
}
