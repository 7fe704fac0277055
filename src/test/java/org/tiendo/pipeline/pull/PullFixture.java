package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.Compute;
import org.tiendo.catalog.Delivery;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobLimits;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.catalog.Plausible;
import org.tiendo.catalog.Schedule;
import org.tiendo.catalog.StatusWords;
import org.tiendo.catalog.TestText;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.SeriesTraits.Kind;
import org.tiendo.ledger.RejectedFigure;
import org.tiendo.ledger.Statement;
import org.tiendo.quality.Rejection;
import org.tiendo.source.AmountWords;
import org.tiendo.source.Block;
import org.tiendo.source.CsvSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.WholeFile;

/** A pull of guests by district and day, of which a test states only what matters to it. */
public final class PullFixture {

    public static final ZoneId ZONE = ZoneOffset.ofHours(7);
    static final Instant NOW = Instant.parse("2023-08-16T00:00:00Z");
    static final Areas AREAS =
            Areas.of(List.of(area("62", "Kon Tum"), area("608", "Thành phố"), area("613", "Kon Plông")));

    /** 610 became 71 in the middle of July 2023, under the same name; both are parts of 62. */
    static final Areas MERGED = Areas.of(List.of(
            area("62", "Kon Tum"),
            part("610", null, LocalDate.of(2023, 7, 15), new Area.Successor("71", BigDecimal.ONE)),
            part("71", LocalDate.of(2023, 7, 16), null)));

    private Areas areas = AREAS;
    private LocalDate businessDate = LocalDate.parse("2023-08-15");
    private Instant now = NOW;
    private Instant asKnown = NOW;
    private final List<JobSeries> series = new ArrayList<>();
    private List<String> totals = List.of();
    private final List<JobCheck> checks = new ArrayList<>();
    private JobColumns columns = new JobColumns("district", "day", null, null, null, null, "recorded", "id", null);

    private static Area area(String code, String name) {
        return new Area(code, TestText.of(name, name), "district", List.of(), null, null, null, List.of(), null);
    }

    private static Area part(String code, @Nullable LocalDate from, @Nullable LocalDate to, Area.Successor... became) {
        return new Area(
                code,
                TestText.of("Đắk Glei", "Dak Glei"),
                "district",
                List.of(),
                List.of(new Area.Parent("62", null, null)),
                from,
                to,
                List.of(),
                null,
                List.of(became),
                "");
    }

    public static JobSeries guests(Aggregation aggregation, Absent absent) {
        return guests(aggregation, absent, "guests");
    }

    static JobSeries guests(Aggregation aggregation, Absent absent, String code) {
        return new JobSeries(
                code,
                Kind.FLOW,
                "lượt",
                aggregation,
                aggregation == Aggregation.COUNT ? null : "guests",
                BigDecimal.ONE,
                aggregation == Aggregation.NONE ? Grain.DAY : Grain.MONTH,
                List.of("608", "613"),
                absent);
    }

    public PullFixture with(JobSeries one) {
        series.add(one);
        return this;
    }

    public PullFixture with(JobColumns others) {
        columns = others;
        return this;
    }

    public PullFixture among(Areas others) {
        areas = others;
        return this;
    }

    public PullFixture on(String date) {
        businessDate = LocalDate.parse(date);
        return this;
    }

    PullFixture asKnown(String when) {
        asKnown = Instant.parse(when);
        return this;
    }

    /** Pulled at that time, with all that is known then. */
    public PullFixture pulledAt(Instant when) {
        now = when;
        asKnown = when;
        return this;
    }

    PullFixture totals(String... cells) {
        totals = List.of(cells);
        return this;
    }

    public PullFixture with(JobCheck check) {
        checks.add(check);
        return this;
    }

    PullRequest request() {
        var source = new CsvSource(
                "files",
                false,
                Path.of("."),
                ',',
                StandardCharsets.UTF_8,
                NumberFormat.PLAIN,
                List.of("yyyy-MM-dd"),
                ZONE,
                WholeFile.USUAL,
                AmountWords.NONE);
        var job = new Job(
                "guests",
                "",
                source,
                "guests.csv",
                Path.of("guests.csv"),
                1,
                columns,
                series,
                DataStatus.OFFICIAL,
                new StatusWords(Map.of(
                        "estimate", DataStatus.ESTIMATE,
                        "preliminary", DataStatus.PRELIMINARY,
                        "sơ bộ", DataStatus.PRELIMINARY,
                        "official", DataStatus.OFFICIAL)),
                totals,
                checks,
                Plausible.USUAL,
                Delivery.EVERYTHING,
                new JobLimits(BigDecimal.ZERO, 1, BigDecimal.ONE),
                null,
                new Schedule("0 0 1 * * ?", ZONE),
                Compute.HERE);
        return new PullRequest(job, businessDate, Clock.fixed(now, ZONE), now, asKnown, ZONE);
    }

    /** A gathering that is fed row by row. */
    public Feed feed() {
        return feed(List.of(this));
    }

    /** The statement of this pull about the rows that it was given. */
    public Statement statement(Feed feed) {
        return new PullStatement(request())
                .of(feed.gathering().observations(), feed.gathering().zeros());
    }

    /** One reading for several nights. */
    public static Feed feed(List<PullFixture> nights) {
        List<PullRequest> requests = nights.stream().map(PullFixture::request).toList();
        var layout = new Layout(requests.get(0).job());
        return new Feed(layout, new Gatherings(requests, layout, nights.get(0).areas));
    }

    /** The rejected figures of rows whose number is none. */
    Lost lost() {
        PullRequest request = request();
        var layout = new Layout(request.job());
        return new Lost(layout, new LostFigures(request, layout, AREAS, 1));
    }

    /** @param namesAndCells column, cell, column, cell, ...; a column not named is empty, one not wanted is not read */
    private static Block block(Layout layout, @Nullable Object... namesAndCells) {
        @Nullable Object[][] cells = new @Nullable Object[layout.columns().size()][];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = new @Nullable Object[1];
        }
        for (int index = 0; index < namesAndCells.length; index += 2) {
            int column = layout.index(String.valueOf(namesAndCells[index]));
            if (column >= 0) {
                cells[column] = new @Nullable Object[] {namesAndCells[index + 1]};
            }
        }
        return new Block(1, 1, cells);
    }

    record Lost(Layout layout, LostFigures lost) {

        void row(@Nullable Object... namesAndCells) {
            lost.add(block(layout, namesAndCells), 0, new Rejection("guests", "'many' is no number"));
        }

        List<RejectedFigure> figures() {
            return lost.figures();
        }
    }

    public record Feed(Layout layout, Gatherings gathering) {

        public RowOutcome row(@Nullable Object... namesAndCells) {
            return gathering.add(block(layout, namesAndCells), 0);
        }

        /** A row of so many guests on a day, recorded the day after. */
        RowOutcome guests(String district, String day, int guests) {
            return row(
                    "district",
                    district,
                    "day",
                    LocalDate.parse(day),
                    "guests",
                    BigDecimal.valueOf(guests),
                    "recorded",
                    LocalDate.parse(day).plusDays(1).atStartOfDay(ZONE).toInstant());
        }

        public List<Observation> observations() {
            return Stream.concat(gathering.observations().stream(), gathering.zeros().stream())
                    .toList();
        }
    }
}
