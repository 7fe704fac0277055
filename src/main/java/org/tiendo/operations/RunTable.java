package org.tiendo.operations;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Formats runs as a table for a terminal, and as a listing for files. */
public final class RunTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("run", Align.RIGHT, 9),
            new Column("job", Align.LEFT, 28),
            new Column("date", Align.LEFT, 10),
            new Column("status", Align.LEFT, 9),
            new Column("started", Align.LEFT, 19),
            new Column("took", Align.RIGHT, 9),
            new Column("asked by", Align.LEFT, 18),
            new Column("about it", Align.LEFT, 48)));

    private static final List<String> COLUMNS = List.of(
            "run",
            "job",
            "business_date",
            "as_known",
            "status",
            "started_at",
            "ended_at",
            "seconds",
            "started_by",
            "node",
            "why",
            "reason");

    private RunTable() {}

    /**
     * @param zone the zone of the times shown
     * @param now the moment until which the duration of a running run is counted
     * @param width the most characters of a line
     */
    public static String render(List<Run> runs, ZoneId zone, Instant now, int width) {
        return TABLE.render(
                runs.stream().map(run -> row(RunLine.of(run, zone, now))).toList(), width);
    }

    private static List<Cell> row(RunLine run) {
        return cells(
                Long.toString(run.number()),
                run.job(),
                run.date(),
                run.status().toString(),
                run.started(),
                run.took(),
                run.askedBy(),
                run.reason());
    }

    private static List<Cell> cells(String... texts) {
        return Arrays.stream(texts).map(Cell::new).toList();
    }

    /** The same runs for files, with times in UTC. */
    public static Listing<Run> listing(List<Run> runs) {
        return new Listing<>(COLUMNS, runs, RunTable::values);
    }

    private static List<@Nullable Object> values(Run run) {
        return Arrays.asList(
                run.number(),
                run.job(),
                run.businessDate(),
                run.asKnown(),
                run.status().toString(),
                run.startedAt(),
                run.endedAt(),
                seconds(run.took()),
                run.by() == null ? null : run.by().who(),
                run.by() == null ? null : run.by().node(),
                run.by() == null ? null : run.by().why(),
                RunLine.reason(run));
    }

    static @Nullable BigDecimal seconds(@Nullable Duration duration) {
        return duration == null ? null : BigDecimal.valueOf(duration.toMillis(), 3);
    }
}
