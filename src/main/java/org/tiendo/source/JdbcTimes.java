package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.tiendo.distance.Period;
import org.tiendo.source.JdbcCell.Getter;

/** Reads days and points in time from the columns of a result. */
final class JdbcTimes {

    private JdbcTimes() {}

    static Getter dates(SqlKind kind, ZoneId zone, ZoneId session) {
        return switch (kind) {
            case LOCAL_TIME ->
                (row, position) -> {
                    var time = row.getObject(position, LocalDateTime.class);
                    return time == null ? null : time.toLocalDate();
                };
            case SESSION_TIME, INSTANT -> {
                var instants = instants(kind, zone, session);
                yield (row, position) ->
                        instants.get(row, position) instanceof Instant time ? LocalDate.ofInstant(time, zone) : null;
            }
            case DATE, NUMBER, WHOLE, SINGLE, TEXT, OTHER, NOTHING, ANY ->
                (row, position) -> row.getObject(position, LocalDate.class);
        };
    }

    static Getter periods(Getter dates) {
        return (row, position) -> dates.get(row, position) instanceof LocalDate day ? Period.day(day) : null;
    }

    static Getter instants(SqlKind kind, ZoneId zone, ZoneId session) {
        return switch (kind) {
            case LOCAL_TIME -> shown(zone);
            case SESSION_TIME -> shown(session);
            case INSTANT ->
                (row, position) -> {
                    var time = row.getObject(position, OffsetDateTime.class);
                    return time == null ? null : time.toInstant();
                };
            case DATE, NUMBER, WHOLE, SINGLE, TEXT, OTHER, NOTHING, ANY ->
                (row, position) -> {
                    var day = row.getObject(position, LocalDate.class);
                    return day == null ? null : startOf(day, zone);
                };
        };
    }

    /** Reads points in time from the local times of a zone. */
    private static Getter shown(ZoneId zone) {
        return (row, position) -> {
            var time = row.getObject(position, LocalDateTime.class);
            return time == null ? null : time.atZone(zone).toInstant();
        };
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
