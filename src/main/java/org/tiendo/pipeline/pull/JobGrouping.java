package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;
import org.tiendo.quality.RowConditions;
import org.tiendo.source.Condition;
import org.tiendo.source.GroupedReading;
import org.tiendo.source.Grouping;
import org.tiendo.source.JdbcSource;

/**
 * Translates a job into the grouping that its source's database is asked for: fine enough that every row of a group has
 * the outcome that its facts give here.
 */
record JobGrouping(PullRequest request, Areas areas) {

    /** Below this product a number rounds to one of at most as many digits as the ledger keeps. */
    private static final BigDecimal BEYOND =
            BigDecimal.TEN.pow(Amount.WHOLE_DIGITS).subtract(BigDecimal.valueOf(5, Amount.SCALE + 1));

    private static final BigDecimal SMALLEST = BigDecimal.ONE.movePointLeft(Amount.SCALE);

    /** One sentence for each problem of a source that is to add up the rows of the job. */
    List<String> contract(Layout layout) {
        return source().contract(request.reading(layout), grouping());
    }

    GroupedReading open(Layout layout) {
        return source().group(request.reading(layout), grouping());
    }

    private JdbcSource source() {
        if (request.job().source() instanceof JdbcSource database) {
            return database;
        }
        throw new IllegalStateException("only a database adds up rows");
    }

    Grouping grouping() {
        JobColumns named = job().columns();
        return new Grouping(
                // The area comes first: by it alone a broken row may be a total.
                present(named.area(), named.series(), named.status(), named.origin()),
                named.day() == null ? null : days(named.day()),
                named.day() == null ? present(named.periodStart(), named.periodEnd()) : List.of(),
                named.knownOn() == null ? null : times(named.knownOn()),
                RowConditions.of(job().checks()),
                job().series().stream().flatMap(this::unfit).toList(),
                RowConditions.unique(job().checks()).orElse(null),
                job().series().stream()
                        .flatMap(series -> Stream.ofNullable(series.value()))
                        .distinct()
                        .toList());
    }

    private static List<String> present(@Nullable String... columns) {
        return Stream.of(columns).flatMap(Stream::ofNullable).distinct().toList();
    }

    private Grouping.Days days(String column) {
        Period window = request.window();
        Period plausible = PlausibleDays.of(request).days();
        var cuts = new TreeSet<LocalDate>();
        Stream.of(window, plausible).forEach(days -> {
            cuts.add(days.start());
            cuts.add(days.end().plusDays(1));
        });
        areas.all().stream()
                .flatMap(JobGrouping::limits)
                .filter(window::contains)
                .forEach(cuts::add);
        return new Grouping.Days(column, step(), window.start(), window.end(), List.copyOf(cuts));
    }

    /** The first days on which an area exists, and on which it exists no more. */
    private static Stream<LocalDate> limits(Area area) {
        return Stream.concat(
                Stream.ofNullable(area.validFrom()),
                Stream.ofNullable(area.validTo()).map(last -> last.plusDays(1)));
    }

    private Grouping.Step step() {
        JobSeries.Grain finest = job().series().stream()
                .map(JobSeries::grain)
                .min(JobSeries.Grain::compareTo)
                .orElseThrow();
        return switch (finest) {
            case DAY -> Grouping.Step.DAY;
            case MONTH -> Grouping.Step.MONTH;
            case QUARTER -> Grouping.Step.QUARTER;
            case YEAR -> Grouping.Step.YEAR;
        };
    }

    private Grouping.Times times(String column) {
        PlausibleDays plausible = PlausibleDays.of(request);
        var cuts = new TreeSet<Instant>(
                List.of(plausible.from(), plausible.until(), request.asKnown().plusNanos(1)));
        return new Grouping.Times(column, List.copyOf(cuts));
    }

    /** The values of a series that are missing, or are too large for the ledger in its unit. */
    private Stream<Condition> unfit(JobSeries series) {
        @Nullable String value = series.value();
        if (value == null) {
            return Stream.of();
        }
        BigDecimal first = BEYOND.divide(series.multiplier(), new MathContext(100, RoundingMode.CEILING))
                .setScale(Amount.SCALE, RoundingMode.CEILING);
        BigDecimal last = first.subtract(SMALLEST);
        List<Condition> any = new ArrayList<>(List.of(
                new Condition.Empty(value),
                new Condition.Above(value, last),
                new Condition.Below(value, last.negate())));
        @Nullable String named = job().columns().series();
        return named == null ? any.stream() : Stream.of(new Condition.Among(named, series.code(), any));
    }

    private Job job() {
        return request.job();
    }
}
