package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.store.Column;

/** Converts the rows of one result of the table of observations to values, of which equal ones become one object. */
final class ObservationRow {

    private final Interned<String> names = new Interned<>();
    private final Interned<Period> periods = new Interned<>();
    private final Interned<Instant> times = new Interned<>();

    Provenance provenance(ResultSet row) throws SQLException {
        Figure figure = figure(row);
        var observation = new Observation(
                name(row, "job"),
                origin(row),
                name(row, "series"),
                name(row, "area"),
                period(row),
                figure.amount(),
                figure.status(),
                time(row, "known_at"));
        return new Provenance(
                observation,
                row.getLong("run_id"),
                row.getInt("vintage"),
                time(row, "appended_at"),
                observation.status());
    }

    Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(
                row.getInt("vintage"),
                figure(row),
                row.getBoolean("is_withdrawn") ? Vintage.Kind.WITHDRAWAL : Vintage.Kind.FIGURE,
                time(row, "stated_at"),
                time(row, "known_at"));
    }

    FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(name(row, "series"), name(row, "area"), period(row), origin(row));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(AmountColumns.amount(row, "bound", "amount"), Column.word(row, "status", DataStatus.class));
    }

    /** Without surrounding spaces, as the key of a figure has it. */
    private String origin(ResultSet row) throws SQLException {
        return names.of(Column.text(row, "origin").strip());
    }

    private String name(ResultSet row, String column) throws SQLException {
        return names.of(Column.text(row, column));
    }

    private Period period(ResultSet row) throws SQLException {
        return periods.of(new Period(Column.day(row, "period_start"), Column.day(row, "period_end")));
    }

    private Instant time(ResultSet row, String column) throws SQLException {
        return times.of(Column.instant(row, column));
    }
}
