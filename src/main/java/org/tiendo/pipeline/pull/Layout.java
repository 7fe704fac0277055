package org.tiendo.pipeline.pull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        want(job.checks(), new Wholes());
        want(job.checks(), new Checked(numbers(job)));
        want(named.key(), CellType.TEXT);
        types.forEach((name, type) -> {
            places.put(name, columns.size());
            columns.add(new Column(name, type));
        });
    }

    /**
     * The column of the whole of an amount, which is read as an amount too: a report that gives the part as a range
     * gives the whole as one.
     */
    private final class Wholes implements JobCheck.Cases<List<Column>> {

        @Override
        public List<Column> notNull(JobCheck.NotNull check) {
            return List.of();
        }

        @Override
        public List<Column> range(JobCheck.Range check) {
            return List.of();
        }

        @Override
        public List<Column> notAbove(JobCheck.NotAbove check) {
            return types.get(check.column()) == CellType.AMOUNT
                    ? List.of(new Column(check.whole(), CellType.AMOUNT))
                    : List.of();
        }

        @Override
        public List<Column> unique(JobCheck.Unique check) {
            return List.of();
        }
    }

    /** The columns that checks compare as numbers. */
    private static Set<String> numbers(Job job) {
        return job.checks().stream()
                .flatMap(check -> check.in(new Checked(Set.of())).stream())
                .filter(column -> column.type() == CellType.NUMBER)
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    /**
     * The columns that a check names.
     *
     * @param numbers those that any check compares as numbers
     */
    private record Checked(Set<String> numbers) implements JobCheck.Cases<List<Column>> {

        @Override
        public List<Column> notNull(JobCheck.NotNull check) {
            return List.of(named(check.column()));
        }

        @Override
        public List<Column> range(JobCheck.Range check) {
            return List.of(new Column(check.column(), CellType.NUMBER));
        }

        @Override
        public List<Column> notAbove(JobCheck.NotAbove check) {
            return List.of(new Column(check.column(), CellType.NUMBER), new Column(check.whole(), CellType.NUMBER));
        }

        @Override
        public List<Column> unique(JobCheck.Unique check) {
            return List.of(named(check.column()));
        }

        private Column named(String column) {
            return new Column(column, numbers.contains(column) ? CellType.NUMBER : CellType.TEXT);
        }
    }

    private void want(List<JobCheck> checks, JobCheck.Cases<List<Column>> wanted) {
        checks.forEach(check -> check.in(wanted).forEach(column -> want(column.name(), column.type())));
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
