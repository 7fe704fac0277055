package org.tiendo.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.distance.DataStatus;
import org.tiendo.source.Source;

/**
 * A job, defined by one folder under {@code jobs/}: its source, its query or file, and its series.
 *
 * @param name the name of the job and of its folder
 * @param description a description for people; may be empty
 * @param read the SQL text, or for files the path below the source's folder
 * @param place the {@code .sql} file or data file
 * @param years the number of calendar years read, including the business date's own
 * @param status the data status of rows that do not state one
 * @param statuses the words of rows that state their own
 * @param totals the area cells that mark a row as a total of its parts, which is skipped
 * @param plausible the days that a row may belong to
 * @param delivers the completeness of a reading of its source
 * @param fresh the rule for when its figures are due; null where none is stated
 * @param schedule null for a job that runs only on request
 */
public record Job(
        String name,
        String description,
        Source source,
        String read,
        Path place,
        int years,
        JobColumns columns,
        List<JobSeries> series,
        DataStatus status,
        StatusWords statuses,
        List<String> totals,
        List<JobCheck> checks,
        Plausible plausible,
        Delivery delivers,
        JobLimits limits,
        @Nullable Freshness fresh,
        @Nullable Schedule schedule,
        Compute compute) {

    public Job {
        series = List.copyOf(series);
        totals = List.copyOf(totals);
        checks = List.copyOf(checks);
        boolean isDaily = columns.day() != null;
        series.stream()
                .filter(one -> isDaily && one.aggregation() == Aggregation.NONE && one.grain() != Grain.DAY)
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalArgumentException(
                            "each row of " + one.code() + " is the figure of its day, not of a "
                                    + one.grain().name().toLowerCase(Locale.ROOT));
                });
    }

    public String sourceName() {
        return source.name();
    }
}
