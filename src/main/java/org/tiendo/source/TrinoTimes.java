package org.tiendo.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Reads dates and times from the texts of Trino, whose driver knows few of the types of {@code java.time}. */
final class TrinoTimes extends JdbcTimes {

    @Override
    void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof LocalDateTime) {
            statement.setObject(place, value, Types.TIMESTAMP);
        } else {
            statement.setObject(place, value);
        }
    }

    @Override
    @Nullable
    LocalDate day(ResultSet row, int position) throws SQLException {
        var text = row.getString(position);
        return text == null ? null : TimeTexts.day(text);
    }

    @Override
    @Nullable
    LocalDateTime time(ResultSet row, int position) throws SQLException {
        var text = row.getString(position);
        return text == null ? null : TimeTexts.time(text);
    }

    @Override
    @Nullable
    Instant instant(ResultSet row, int position) throws SQLException {
        var text = row.getString(position);
        return text == null ? null : TimeTexts.instant(text);
    }
}
