package org.tiendo.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds and reads as texts what a driver refuses as types of {@code java.time}, as Hive's does. */
final class OtherTimes extends JdbcTimes {

    @Override
    void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        try {
            super.bind(statement, place, value);
        } catch (SQLException e) {
            statement.setString(place, value instanceof LocalDateTime time ? TimeTexts.of(time) : value.toString());
        }
    }

    @Override
    @Nullable
    LocalDate day(ResultSet row, int position) throws SQLException {
        return typedOrText(super::day, row, position, TimeTexts::day);
    }

    @Override
    @Nullable
    LocalDateTime time(ResultSet row, int position) throws SQLException {
        return typedOrText(super::time, row, position, TimeTexts::time);
    }

    private interface Typed<T> {
        @Nullable
        T of(ResultSet row, int position) throws SQLException;
    }

    private static <T> @Nullable T typedOrText(Typed<T> typed, ResultSet row, int position, Function<String, T> read)
            throws SQLException {
        try {
            return typed.of(row, position);
        } catch (SQLException e) {
            if (JdbcFailures.isLost(e)) {
                throw e;
            }
            var text = row.getString(position);
            return text == null ? null : read.apply(text);
        }
    }
}
