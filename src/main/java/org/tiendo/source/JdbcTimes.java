package org.tiendo.source;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;
import org.tiendo.source.JdbcCell.Getter;

/** Dates and times as most drivers take and give them: by the types of {@code java.time}. */
class JdbcTimes {

    /** The value in the form that the driver binds. */
    Object bindable(LocalDate day) {
        return day;
    }

    /** The value in the form that the driver binds. */
    Object bindable(LocalDateTime time) {
        return time;
    }

    /** @param place the position of the parameter, from 1 */
    void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        statement.setObject(place, value);
    }

    /** The day of a column of dates. */
    @Nullable
    LocalDate day(ResultSet row, int position) throws SQLException {
        return row.getObject(position, LocalDate.class);
    }

    /** The time of a column of times without a zone. */
    @Nullable
    LocalDateTime time(ResultSet row, int position) throws SQLException {
        return row.getObject(position, LocalDateTime.class);
    }

    /** The time of a column of points in time. */
    @Nullable
    Instant instant(ResultSet row, int position) throws SQLException {
        var time = row.getObject(position, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    final Getter dates(SqlKind kind, ZoneId zone, ZoneId session) {
        return switch (kind) {
            case LOCAL_TIME ->
                (row, position) -> {
                    var time = time(row, position);
                    return time == null ? null : time.toLocalDate();
                };
            case SESSION_TIME, INSTANT, ZONED_TIME -> {
                var instants = instants(kind, zone, session);
                yield (row, position) ->
                        instants.get(row, position) instanceof Instant time ? LocalDate.ofInstant(time, zone) : null;
            }
            case DATE, NUMBER, WHOLE, SINGLE, TEXT, OTHER, NOTHING, ANY -> this::day;
        };
    }

    static Getter periods(Getter dates) {
        return (row, position) -> dates.get(row, position) instanceof LocalDate day ? Period.day(day) : null;
    }

    final Getter instants(SqlKind kind, ZoneId zone, ZoneId session) {
        return switch (kind) {
            case LOCAL_TIME -> shown(zone);
            case SESSION_TIME -> shown(session);
            case INSTANT, ZONED_TIME -> this::instant;
            case DATE, NUMBER, WHOLE, SINGLE, TEXT, OTHER, NOTHING, ANY ->
                (row, position) -> {
                    var day = day(row, position);
                    return day == null ? null : startOf(day, zone);
                };
        };
    }

    /** Reads points in time from the local times of a zone. */
    private Getter shown(ZoneId zone) {
        return (row, position) -> {
            var time = time(row, position);
            return time == null ? null : time.atZone(zone).toInstant();
        };
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
