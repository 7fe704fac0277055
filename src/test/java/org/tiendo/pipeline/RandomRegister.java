package org.tiendo.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Statement;
import org.tiendo.pipeline.pull.PullFixture;
import org.tiendo.pipeline.pull.RowOutcome;

/** A department's register that changes at random, and what its rows come to without a ledger. */
final class RandomRegister {

    private static final List<String> AREAS = List.of("608", "613");
    private static final List<DataStatus> STATUSES =
            List.of(DataStatus.ESTIMATE, DataStatus.PRELIMINARY, DataStatus.OFFICIAL);
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** The kind of a register. */
    record Kind(Aggregation aggregation, Absent absent, Dating dating) {}

    enum Dating {
        KNOWN_ON,
        UNDATED
    }

    private record Row(String area, LocalDate day, Instant recorded, int amount, DataStatus status) {}

    private final Kind kind;
    private final Random random;
    private final List<Row> rows = new ArrayList<>();
    private Instant now = Instant.parse("2023-01-04T20:00:00Z");

    RandomRegister(Kind kind, long seed) {
        this.kind = kind;
        random = new Random(seed);
    }

    Instant now() {
        return now;
    }

    LocalDate businessDate() {
        return now.atZone(PullFixture.ZONE).toLocalDate().minusDays(1);
    }

    /** Some time passes, and some people are at the register. */
    void change() {
        Instant later =
                now.plus(random.nextInt(60 * 24 * 12), ChronoUnit.MINUTES).plus(1, ChronoUnit.HOURS);
        now = later.isBefore(Instant.parse("2023-12-31T20:00:00Z")) ? later : now.plus(1, ChronoUnit.MINUTES);
        for (int edit = 1 + random.nextInt(3); edit > 0; edit--) {
            edit();
        }
    }

    private void edit() {
        int what = random.nextInt(10);
        if (rows.isEmpty() || what < 4) {
            put(rows.size(), new Row(area(), day(), recorded(), amount(), status()));
            return;
        }
        int place = random.nextInt(rows.size());
        Row row = rows.get(place);
        switch (what) {
            case 4 -> put(place, new Row(row.area, row.day, row.recorded, amount(), row.status));
            case 5 -> put(place, new Row(area(), row.day, row.recorded, row.amount, row.status));
            case 6 -> put(place, new Row(row.area, day(), row.recorded, row.amount, row.status));
            case 7 -> put(place, new Row(row.area, row.day, recorded(), row.amount, row.status));
            case 8 -> put(place, new Row(row.area, row.day, row.recorded, row.amount, status()));
            default -> rows.remove(place);
        }
    }

    /** Figures that state their periods can't be stated twice. */
    private void put(int place, Row row) {
        List<Row> others = new ArrayList<>(rows);
        if (place < rows.size()) {
            others.remove(place);
        }
        boolean isTwice = kind.aggregation == Aggregation.NONE
                && others.stream()
                        .anyMatch(other ->
                                other.area.equals(row.area) && month(other.day).equals(month(row.day)));
        if (isTwice) {
            return;
        }
        if (place == rows.size()) {
            rows.add(row);
        } else {
            rows.set(place, row);
        }
    }

    private String area() {
        return AREAS.get(random.nextInt(AREAS.size()));
    }

    /** Some lie in the months before, and some after the business date. */
    private LocalDate day() {
        return FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, businessDate()) + 3));
    }

    /** Mostly now; at times entered under an earlier date. */
    private Instant recorded() {
        return random.nextInt(3) > 0 ? now : now.minus(random.nextInt(60 * 24 * 40), ChronoUnit.MINUTES);
    }

    private int amount() {
        return random.nextInt(9);
    }

    private DataStatus status() {
        return STATUSES.get(random.nextInt(STATUSES.size()));
    }

    private boolean statesPeriods() {
        return kind.aggregation == Aggregation.NONE;
    }

    /** The statement that a pull makes of it now. */
    Statement pulled() {
        @Nullable String known = kind.dating == Dating.KNOWN_ON ? "recorded" : null;
        var columns = statesPeriods()
                ? new JobColumns("district", null, "start", "end", null, "status", known, "id", null)
                : new JobColumns("district", "day", null, null, null, "status", known, "id", null);
        JobSeries series = PullFixture.guests(kind.aggregation, kind.absent);
        var fixture = new PullFixture()
                .with(series)
                .with(columns)
                .on(businessDate().toString())
                .pulledAt(now);
        PullFixture.Feed feed = fixture.feed();
        rows.forEach(row -> feed(feed, row));
        return fixture.statement(feed);
    }

    private void feed(PullFixture.Feed feed, Row row) {
        BigDecimal amount = BigDecimal.valueOf(row.amount);
        RowOutcome outcome = feed.row(
                "district",
                row.area,
                "day",
                row.day,
                "start",
                month(row.day),
                "end",
                month(row.day),
                "status",
                row.status.name().toLowerCase(Locale.ROOT),
                "recorded",
                row.recorded,
                "guests",
                statesPeriods() ? Amount.exact(amount) : amount);
        if (outcome instanceof RowOutcome.Rejected refused) {
            throw new IllegalStateException("a row of the register is refused: " + refused);
        }
    }

    /**
     * Each area and month with what its rows come to now and how firm the weakest is, as text. The month of the business
     * date ends with it; one that is stated is not over yet.
     */
    Map<String, String> recomputed() {
        Map<String, String> figures = new TreeMap<>();
        for (String area : AREAS) {
            for (LocalDate first = FIRST; !first.isAfter(businessDate()); first = first.plusMonths(1)) {
                if (statesPeriods() && month(first).end().isAfter(businessDate())) {
                    break;
                }
                Period month = cut(month(first));
                List<Row> its = rows.stream()
                        .filter(row -> row.area.equals(area))
                        .filter(row -> month.contains(row.day))
                        .toList();
                if (!its.isEmpty()) {
                    figures.put(area + " " + month, value(its) + " " + weakest(its));
                } else if (kind.absent == Absent.ZERO) {
                    figures.put(area + " " + month, "0 OFFICIAL");
                }
            }
        }
        return figures;
    }

    private int value(List<Row> its) {
        return switch (kind.aggregation) {
            case SUM, NONE -> its.stream().mapToInt(Row::amount).sum();
            case COUNT -> its.size();
            case LAST ->
                its.stream()
                        .reduce((last, next) -> next.day.isBefore(last.day) ? last : next)
                        .orElseThrow()
                        .amount;
        };
    }

    private static DataStatus weakest(List<Row> its) {
        return its.stream().map(Row::status).min(DataStatus::compareTo).orElseThrow();
    }

    private Period cut(Period month) {
        return month.end().isAfter(businessDate()) ? new Period(month.start(), businessDate()) : month;
    }

    private static Period month(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new Period(first, first.plusMonths(1).minusDays(1));
    }
}
