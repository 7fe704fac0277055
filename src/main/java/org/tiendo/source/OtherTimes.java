package org.tiendo.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
        try {
            return super.day(row, position);
        } catch (SQLException e) {
            var text = textInstead(e, row, position);
            return text == null ? null : TimeTexts.day(text);
        }
    }

    @Override
    @Nullable
    LocalDateTime time(ResultSet row, int position) throws SQLException {
        try {
            return super.time(row, position);
        } catch (SQLException e) {
            var text = textInstead(e, row, position);
            return text == null ? null : TimeTexts.time(text);
        }
    }

    private static @Nullable String textInstead(SQLException refusal, ResultSet row, int position) throws SQLException {
        if (JdbcFailures.isLost(refusal)) {
            throw refusal;
        }
        return row.getString(position);
    }
}
