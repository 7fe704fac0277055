package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statement that gives the facts of each row of a query: its mistakes, its texts, its dates and times with
 * their places among the cuts, its numbers and its key.
 *
 * @param query the query with its values
 * @param zone the zone of the source
 * @param session the zone in which the session returns points in time
 */
record FactsSql(
        Grouping grouping,
        GroupingDialect dialect,
        GroupedColumns columns,
        SqlPart query,
        ZoneId zone,
        ZoneId session) {

    static final String STATE = "tiendo_state";
    static final String DAY = "tiendo_day";
    static final String DAY_CUT = "tiendo_day_cut";
    static final String STEP = "tiendo_step";
    static final String TIME = "tiendo_time";
    static final String TIME_CUT = "tiendo_time_cut";
    static final String KEY = "tiendo_key";

    static String text(int at) {
        return "tiendo_text_" + at;
    }

    static String period(int at) {
        return "tiendo_period_" + at;
    }

    static String sum(int at) {
        return "tiendo_sum_" + at;
    }

    static String cell(int at) {
        return "tiendo_cell_" + at;
    }

    ConditionSql names() {
        return new ConditionSql(dialect, columns);
    }

    /** @param wanted the columns of which the cells are given too */
    SqlPart of(List<Column> wanted) {
        ConditionSql names = names();
        var sql = new SqlPart().add("SELECT ").add(state(names)).add(" AS " + STATE);
        for (int at = 0; at < grouping.texts().size(); at++) {
            sql.add(", " + names.exact(grouping.texts().get(at)) + " AS " + text(at));
        }
        for (int at = 0; at < grouping.periods().size(); at++) {
            sql.add(", " + date(names, grouping.periods().get(at)) + " AS " + period(at));
        }
        if (grouping.days() != null) {
            String day = date(names, grouping.days().column());
            sql.add(", " + day + " AS " + DAY + ", ")
                    .add(cut(day, List.copyOf(grouping.days().cuts())));
            sql.add(" AS " + DAY_CUT + ", ").add(step(day, grouping.days())).add(" AS " + STEP);
        }
        if (grouping.times() != null) {
            String time = names.column(grouping.times().column());
            sql.add(", " + time + " AS " + TIME + ", ").add(cut(time, timeCuts(grouping.times())));
            sql.add(" AS " + TIME_CUT);
        }
        for (int at = 0; at < grouping.sums().size(); at++) {
            sql.add(", " + names.column(grouping.sums().get(at)) + " AS " + sum(at));
        }
        if (grouping.unique() != null) {
            sql.add(", " + names.exact(grouping.unique()) + " AS " + KEY);
        }
        for (int at = 0; at < wanted.size(); at++) {
            sql.add(", " + names.column(wanted.get(at).name()) + " AS " + cell(at));
        }
        // The line break ends a comment with which the query may end.
        return sql.add(" FROM (\n").add(query).add("\n) q");
    }

    private SqlPart state(ConditionSql names) {
        List<SqlPart> broken = new ArrayList<>();
        Stream.concat(GroupedColumns.days(grouping), GroupedColumns.times(grouping))
                .forEach(name -> add(broken, dialect.noDate(names.column(name))));
        grouping.numbers()
                .filter(name -> columns.of(name).isDecimal())
                .forEach(name -> add(broken, dialect.noNumber(names.column(name))));
        broken.addAll(names.all(grouping.broken()));
        var sql = new SqlPart().add("CASE");
        broken.forEach(condition -> sql.add(" WHEN ").add(condition).add(" THEN 2"));
        names.all(grouping.unfit())
                .forEach(condition -> sql.add(" WHEN ").add(condition).add(" THEN 1"));
        return sql.add(" WHEN 1 = 0 THEN 2 ELSE 0 END");
    }

    private static void add(List<SqlPart> conditions, @Nullable String condition) {
        if (condition != null) {
            conditions.add(SqlPart.of(condition));
        }
    }

    private String date(ConditionSql names, String name) {
        return columns.of(name).kind() == SqlKind.DATE
                ? names.column(name)
                : "CAST(" + names.column(name) + " AS DATE)";
    }

    /** The number of cuts that are not after a value; -1 of an empty cell. */
    private static SqlPart cut(String value, List<Object> cuts) {
        var sql = SqlPart.of("CASE WHEN " + value + " IS NULL THEN -1");
        for (int at = 0; at < cuts.size(); at++) {
            sql.add(" WHEN " + value + " < ? THEN " + at, cuts.get(at));
        }
        return sql.add(" ELSE " + cuts.size() + " END");
    }

    /** A value that is the same for the days of a calendar period inside the window; null outside it. */
    private static SqlPart step(String day, Grouping.Days days) {
        String year = "EXTRACT(YEAR FROM " + day + ")";
        String step = switch (days.step()) {
            case DAY -> day;
            case MONTH -> year + " * 12 + EXTRACT(MONTH FROM " + day + ")";
            case QUARTER -> year + " * 4 + EXTRACT(QUARTER FROM " + day + ")";
            case YEAR -> year;
        };
        return SqlPart.of("CASE WHEN " + day + " BETWEEN ? AND ? THEN " + step + " END", days.from(), days.to());
    }

    private List<Object> timeCuts(Grouping.Times times) {
        SqlKind kind = columns.of(times.column()).kind();
        Function<Instant, Object> bound = switch (kind) {
            case INSTANT -> time -> dialect.ceiling(time).atOffset(ZoneOffset.UTC);
            case SESSION_TIME -> time -> LocalDateTime.ofInstant(dialect.ceiling(time), session);
            case LOCAL_TIME -> time -> LocalDateTime.ofInstant(dialect.ceiling(time), zone);
            case DATE, ZONED_TIME, NUMBER, WHOLE, SINGLE, TEXT, OTHER, NOTHING, ANY -> this::firstDayFrom;
        };
        return times.cuts().stream().map(bound).toList();
    }

    private LocalDate firstDayFrom(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, zone);
        return day.atStartOfDay(zone).toInstant().isBefore(time) ? day.plusDays(1) : day;
    }
}
