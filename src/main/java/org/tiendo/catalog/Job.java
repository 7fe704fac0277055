package org.tiendo.catalog;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.source.Source;

/**
 * One folder under {@code jobs/}: what is pulled, from where, into which series.
 *
 * @param name also the name of its folder
 * @param description what it pulls, for people; may be empty
 * @param read the SQL text, or for files the path below the source's folder
 * @param place the {@code .sql} or data file it comes from
 * @param years how many calendar years are read, the business date's own included
 * @param status of rows that do not state one
 * @param totals area cells that mark rows to be skipped: totals among their parts
 * @param plausible which days a row may speak of
 * @param delivers what its source gives at a reading
 * @param fresh by when its figures are due; null where nobody says
 * @param schedule null for a job that runs only when somebody asks for it
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
        List<String> totals,
        List<JobCheck> checks,
        Plausible plausible,
        Delivery delivers,
        JobLimits limits,
        @Nullable Freshness fresh,
        @Nullable Schedule schedule) {

    public Job {
        series = List.copyOf(series);
        totals = List.copyOf(totals);
        checks = List.copyOf(checks);
    }

    public String sourceName() {
        return source.name();
    }
}
