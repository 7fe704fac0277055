package org.tiendo.catalog;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Utf8File;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.SeriesTraits.Kind;
import org.tiendo.source.CsvSource;
import org.tiendo.source.Source;

/**
 * Reads a {@code job.yaml} that has no problems.
 *
 * @param plausible the plausible days of a job that states none
 */
record JobReader(Path home, Map<String, Source> sources, Rhythms rhythms, Plausible plausible, Areas areas) {

    /** The default number of years, two, as a change against the year before needs that year too. */
    static final BigDecimal YEARS = BigDecimal.valueOf(2);

    Job read(HomeFiles.JobFile file) {
        Entry job = file.entry();
        Source source = Objects.requireNonNull(sources.get(job.get("source").text()));
        Path place = place(source, file);
        JobColumns columns = columns(job.get("columns"));
        return new Job(
                job.get("job").text(),
                job.words("description").orElse(""),
                source,
                reads(job, place),
                place,
                job.number("years").orElse(YEARS).intValueExact(),
                columns,
                job.items("series").stream()
                        .map(series -> series(series, columns))
                        .toList(),
                source.isDemo()
                        ? DataStatus.DEMO
                        : job.choice("status", DataStatus.class).orElse(DataStatus.OFFICIAL),
                StatusWords.of(job),
                job.items("totals").stream().map(Entry::text).toList(),
                job.items("checks").stream().map(JobReader::check).toList(),
                PlausibleReader.read(job, plausible),
                job.choice("delivers", Delivery.class).orElse(Delivery.EVERYTHING),
                job.find("limits").map(JobReader::limits).orElse(JobLimits.USUAL),
                rhythms.fresh(
                        source.name(),
                        job.find("fresh").flatMap(FreshnessReader::read).orElse(null)),
                job.find("schedule").map(this::schedule).orElse(null),
                job.choice("compute", Compute.class).orElse(Compute.HERE));
    }

    private static Path place(Source source, HomeFiles.JobFile file) {
        Entry job = file.entry();
        if (source instanceof CsvSource files) {
            return files.folder().resolve(job.get("file").text());
        }
        return file.folder().resolve(job.get("query").text());
    }

    private String reads(Entry job, Path place) {
        return job.has("file")
                ? job.get("file").text()
                : Utf8File.read(home, place, new Problems()).orElseThrow();
    }

    private static JobColumns columns(Entry columns) {
        return new JobColumns(
                columns.text("area").orElse(null),
                columns.text("day").orElse(null),
                columns.text("period_start").orElse(null),
                columns.text("period_end").orElse(null),
                columns.text("series").orElse(null),
                columns.text("status").orElse(null),
                columns.text("known_on").orElse(null),
                columns.text("key").orElse(null),
                columns.text("origin").orElse(null));
    }

    private JobSeries series(Entry series, JobColumns columns) {
        Aggregation aggregation = series.choice("aggregate", Aggregation.class).orElseThrow();
        return new JobSeries(
                series.get("code").text(),
                series.choice("kind", Kind.class).orElseThrow(),
                series.words("unit").orElseThrow(),
                aggregation,
                series.text("value").orElse(null),
                series.number("multiplier").orElse(BigDecimal.ONE),
                series.choice("grain", Grain.class).orElse(usualGrain(aggregation, columns)),
                new AreaSelection(series.get("areas")).codes(areas),
                series.choice("absent", JobSeries.Absent.class).orElse(JobSeries.Absent.MISSING),
                series.get("areas").text("parts_of").orElse(null));
    }

    /** A row that is a figure already, and states a day, is the figure of that day. */
    private static Grain usualGrain(Aggregation aggregation, JobColumns columns) {
        return aggregation == Aggregation.NONE && columns.day() != null ? Grain.DAY : Grain.MONTH;
    }

    private static JobCheck check(Entry check) {
        if (check.has("not_null")) {
            return new JobCheck.NotNull(check.get("not_null").text());
        }
        if (check.has("range")) {
            Entry range = check.get("range");
            return new JobCheck.Range(
                    range.get("column").text(),
                    range.number("min").orElse(null),
                    range.number("max").orElse(null));
        }
        return check.has("unique") ? new JobCheck.Unique(check.get("unique").text()) : notAbove(check.get("not_above"));
    }

    private static JobCheck notAbove(Entry part) {
        return new JobCheck.NotAbove(
                part.get("column").text(), part.get("whole").text());
    }

    private static JobLimits limits(Entry limits) {
        JobLimits usual = JobLimits.USUAL;
        return new JobLimits(
                limits.number("rejects").orElse(usual.rejects()),
                limits.number("min_rows").map(BigDecimal::longValueExact).orElse(usual.minRows()),
                limits.number("withdrawn").orElse(usual.withdrawn()));
    }

    private Schedule schedule(Entry schedule) {
        return new Schedule(
                schedule.get("cron").text(),
                SettingsReader.zone(schedule),
                schedule.text("deadline").map(LocalTime::parse).orElse(null),
                schedule.choice("missed", Missed.class).orElse(Missed.LATEST),
                rhythms.calendar(schedule.text("on_working_days_of").orElse(null)));
    }
}
