package org.tiendo.pipeline.pull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.source.CellType;
import org.tiendo.source.Column;

/** The columns that a job reads from its source, with their types and their positions in a block. */
final class Layout {

    private final Map<String, CellType> types = new LinkedHashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Layout(Job job) {
        JobColumns named = job.columns();
        want(named.area(), CellType.TEXT);
        want(named.day(), CellType.DATE);
        want(named.periodStart(), CellType.PERIOD);
        want(named.periodEnd(), CellType.PERIOD);
        want(named.series(), CellType.TEXT);
        want(named.status(), CellType.TEXT);
        want(named.knownOn(), CellType.INSTANT);
        want(named.origin(), CellType.TEXT);
        for (JobSeries series : job.series()) {
            want(series.value(), series.aggregation() == Aggregation.NONE ? CellType.AMOUNT : CellType.NUMBER);
        }
        job.checks().forEach(this::wantWhole);
        job.checks().forEach(this::want);
        want(named.key(), CellType.TEXT);
        types.forEach((name, type) -> {
            places.put(name, columns.size());
            columns.add(new Column(name, type));
        });
    }

    /**
     * Reads the whole of an amount as an amount too: a report that gives the part as a range gives the whole as one.
     */
    private void wantWhole(JobCheck check) {
        if (check instanceof JobCheck.NotAbove part && types.get(part.column()) == CellType.AMOUNT) {
            want(part.whole(), CellType.AMOUNT);
        }
    }

    private void want(JobCheck check) {
        if (check instanceof JobCheck.Range) {
            want(check.column(), CellType.NUMBER);
        } else if (check instanceof JobCheck.NotAbove part) {
            want(check.column(), CellType.NUMBER);
            want(part.whole(), CellType.NUMBER);
        } else {
            want(check.column(), CellType.TEXT);
        }
    }

    /** Adds a column; one named twice keeps the type of its first use, because its meaning comes before its checks. */
    private void want(@Nullable String name, CellType type) {
        if (name != null) {
            types.putIfAbsent(name, type);
        }
    }

    List<Column> columns() {
        return columns;
    }

    /** The position of the column in a block; -1 for none. */
    int index(@Nullable String name) {
        return name == null ? -1 : places.getOrDefault(name, -1);
    }
}
