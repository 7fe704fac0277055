package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.Totals;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.RejectedFigure;
import org.tiendo.quality.Rejection;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;
import org.tiendo.source.CsvSource;

/**
 * Collects the figures that rejected rows belong to, as far as the rows' other cells can be read, and
 * counts the rows of each. A row that would not have been counted anyway is left out.
 */
final class LostFigures {

    private record Subject(
            String series, @Nullable String area, @Nullable Period period, Instant knownAt) {}

    private final PullRequest request;
    private final Layout layout;
    private final Areas areas;
    private final Totals totals;
    private final PlausibleDays plausible;
    private final long run;
    private final Map<Subject, RejectedFigure> figures = new LinkedHashMap<>();

    LostFigures(PullRequest request, Layout layout, Areas areas, long run) {
        this.request = request;
        this.layout = layout;
        this.areas = areas;
        this.run = run;
        plausible = PlausibleDays.of(request);
        totals = new Totals(request.job().totals(), areas);
    }

    void add(Block block, int row, Rejection rejection) {
        Instant knownAt = cell(block, row, names().knownOn()) instanceof Instant known && plausible.contains(known)
                ? known
                : request.now();
        boolean isTotal = cell(block, row, names().area()) instanceof String place && totals.contain(place);
        boolean isOutside = cell(block, row, names().day()) instanceof LocalDate day
                && !request.window().contains(day);
        if (isTotal || isOutside || knownAt.isAfter(request.asKnown())) {
            return;
        }
        for (JobSeries series : series(block, row)) {
            count(
                    new Subject(series.code(), area(series, block, row), period(series, block, row), knownAt),
                    1,
                    foundAt(block, row),
                    rejection);
        }
    }

    /** Adds a figure that was rejected although its single rows were valid. */
    void add(Observation figure, Rejection rejection) {
        count(new Subject(figure.series(), figure.area(), figure.period(), figure.knownAt()), 0, reading(), rejection);
    }

    List<RejectedFigure> figures() {
        return List.copyOf(figures.values());
    }

    private void count(Subject subject, long rows, String foundAt, Rejection rejection) {
        figures.compute(
                subject,
                (same, before) -> before != null
                        ? before.with(rows)
                        : new RejectedFigure(
                                run,
                                request.job().name(),
                                request.businessDate(),
                                subject.series(),
                                subject.area(),
                                subject.period(),
                                rows,
                                foundAt,
                                rejection.column().isEmpty()
                                        ? rejection.reason()
                                        : rejection.column() + ": " + rejection.reason(),
                                subject.knownAt()));
    }

    /**
     * The series that a row may belong to: all of them when its cells can't be assigned to columns, because there are
     * too few or too many.
     */
    private Collection<JobSeries> series(Block block, int row) {
        List<JobSeries> all = request.job().series();
        @Nullable Object code = cell(block, row, names().series());
        return names().series() == null || code instanceof BadCell
                ? all
                : all.stream().filter(one -> one.code().equals(code)).toList();
    }

    private @Nullable String area(JobSeries series, Block block, int row) {
        if (names().area() == null) {
            return series.areas().size() == 1 ? series.areas().get(0) : null;
        }
        @Nullable Period period = period(series, block, row);
        LocalDate day = period == null ? request.businessDate() : period.end();
        return cell(block, row, names().area()) instanceof String place
                ? areas.resolve(place, day).orElse(null)
                : null;
    }

    private @Nullable Period period(JobSeries series, Block block, int row) {
        if (cell(block, row, names().day()) instanceof LocalDate day) {
            return new Grains(series.grain(), request.window()).of(day);
        }
        return cell(block, row, names().periodStart()) instanceof Period first
                        && cell(block, row, names().periodEnd()) instanceof Period last
                        && !last.end().isBefore(first.start())
                        && plausible.contains(first.start())
                        && plausible.contains(last.end())
                ? new Period(first.start(), last.end())
                : null;
    }

    /**
     * The location of a row: the line of a file; for a query the key, because nobody finds a row number of a result
     * again.
     */
    private String foundAt(Block block, int row) {
        long place = block.place(row);
        if (request.job().source() instanceof CsvSource) {
            return reading() + " line " + place;
        }
        return reading()
                + Optional.ofNullable(cell(block, row, names().key()))
                        .map(key -> " key " + RejectedRows.written(key, request.zone()))
                        .orElse(" row " + place);
    }

    private String reading() {
        Job job = request.job();
        return job.source() instanceof CsvSource
                ? job.read()
                : "source " + job.source().name();
    }

    private JobColumns names() {
        return request.job().columns();
    }

    private @Nullable Object cell(Block block, int row, @Nullable String column) {
        int index = layout.index(column);
        return index < 0 ? null : block.cell(index, row);
    }
}
