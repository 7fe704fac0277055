package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/**
 * Converts the rows of one result of the table of observations to values, of which equal ones become one object. The
 * columns are found by their places, not their names, because every edition reads tens of thousands of rows.
 */
final class ObservationRow {

    /** The columns that a statement must select, in this order. */
    static final String COLUMNS = Arrays.stream(Place.values())
            .sorted(Comparator.comparingInt(Place::number))
            .map(Place::column)
            .collect(Collectors.joining(", "));

    private final Interned<String> names = new Interned<>();
    private final Interned<Period> periods = new Interned<>();
    private final Interned<Instant> times = new Interned<>();
    private final Map<String, DataStatus> statuses = new HashMap<>();

    Provenance provenance(ResultSet row) throws SQLException {
        Figure figure = figure(row);
        var observation = new Observation(
                name(row, Place.JOB),
                origin(row),
                name(row, Place.SERIES),
                name(row, Place.AREA),
                period(row),
                figure.amount(),
                figure.status(),
                time(row, Place.KNOWN_AT));
        return new Provenance(
                observation,
                row.getLong(Place.RUN_ID.number()),
                row.getInt(Place.VINTAGE.number()),
                time(row, Place.APPENDED_AT),
                observation.status());
    }

    Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(
                row.getInt(Place.VINTAGE.number()),
                figure(row),
                isWithdrawal(row) ? Vintage.Kind.WITHDRAWAL : Vintage.Kind.FIGURE,
                time(row, Place.STATED_AT),
                time(row, Place.KNOWN_AT));
    }

    boolean isWithdrawal(ResultSet row) throws SQLException {
        return row.getBoolean(Place.IS_WITHDRAWN.number());
    }

    FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(name(row, Place.SERIES), name(row, Place.AREA), period(row), origin(row));
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(amount(row), statuses.computeIfAbsent(text(row, Place.STATUS), ObservationRow::status));
    }

    private static DataStatus status(String word) {
        return DataStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Amount amount(ResultSet row) throws SQLException {
        @Nullable String word = row.getString(Place.AMOUNT_WORD.number());
        return new Amount(
                AmountColumns.bound(text(row, Place.BOUND), Place.BOUND.column()),
                present(row.getBigDecimal(Place.AMOUNT.number()), Place.AMOUNT),
                row.getBigDecimal(Place.AMOUNT_UPPER.number()),
                word == null ? "" : word);
    }

    /** Without surrounding spaces, as the key of a figure has it. */
    private String origin(ResultSet row) throws SQLException {
        return names.of(text(row, Place.ORIGIN).strip());
    }

    private String name(ResultSet row, Place place) throws SQLException {
        return names.of(text(row, place));
    }

    private Period period(ResultSet row) throws SQLException {
        return periods.of(new Period(day(row, Place.PERIOD_START), day(row, Place.PERIOD_END)));
    }

    private Instant time(ResultSet row, Place place) throws SQLException {
        LocalDateTime time = present(row.getObject(place.number(), LocalDateTime.class), place);
        return times.of(time.toInstant(ZoneOffset.UTC));
    }

    private static LocalDate day(ResultSet row, Place place) throws SQLException {
        return present(row.getObject(place.number(), LocalDate.class), place);
    }

    private static String text(ResultSet row, Place place) throws SQLException {
        return present(row.getString(place.number()), place);
    }

    private static <T> T present(@Nullable T value, Place place) {
        if (value == null) {
            throw new NullPointerException(place.column());
        }
        return value;
    }

    private enum Place {
        JOB(1),
        SERIES(2),
        AREA(3),
        PERIOD_START(4),
        PERIOD_END(5),
        ORIGIN(6),
        BOUND(7),
        AMOUNT(8),
        AMOUNT_UPPER(9),
        AMOUNT_WORD(10),
        STATUS(11),
        STATED_AT(12),
        KNOWN_AT(13),
        RUN_ID(14),
        VINTAGE(15),
        APPENDED_AT(16),
        IS_WITHDRAWN(17);

        private final int number;

        Place(int number) {
            this.number = number;
        }

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }

        int number() {
            return number;
        }
    }
}
