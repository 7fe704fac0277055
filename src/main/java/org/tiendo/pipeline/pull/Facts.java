package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.Totals;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.pipeline.pull.RowOutcome.Counted;
import org.tiendo.pipeline.pull.RowOutcome.Outside;
import org.tiendo.pipeline.pull.RowOutcome.Rejected;
import org.tiendo.source.Block;

/** Reads the area, days, time of knowledge, status and origin of a row. */
final class Facts {

    /** Several times the areas of a country; only a column of anything else has more. */
    private static final int MOST_PLACES = 1 << 16;

    /**
     * The meaning of a text in the column of areas.
     *
     * @param codes the areas that it may name
     * @param only the only one of them; null where there are several or none
     */
    private record Place(
            String text,
            boolean isTotal,
            Set<String> codes,
            @Nullable String only) {}

    private static final Outside OUTSIDE = new Outside();

    private final PullRequest request;
    private final JobColumns names;
    private final Areas areas;
    private final Totals totals;
    private final Period window;
    private final PlausibleDays plausible;
    private final int area;
    private final int day;
    private final int periodStart;
    private final int periodEnd;
    private final int status;
    private final int knownOn;
    private final int origin;
    private final boolean mayBeTotal;
    private final boolean isDemo;
    private final Map<String, Place> places = new HashMap<>();

    Facts(PullRequest request, Layout layout, Areas areas) {
        this.request = request;
        this.areas = areas;
        totals = new Totals(request.job().totals(), areas);
        mayBeTotal = !request.job().totals().isEmpty();
        isDemo = request.job().source().isDemo();
        names = request.job().columns();
        window = request.window();
        plausible = PlausibleDays.of(request);
        area = layout.index(names.area());
        day = layout.index(names.day());
        periodStart = layout.index(names.periodStart());
        periodEnd = layout.index(names.periodEnd());
        status = layout.index(names.status());
        knownOn = layout.index(names.knownOn());
        origin = layout.index(names.origin());
    }

    /** Returns whether a row is a total among its parts, as the job declares. */
    boolean isTotal(Block block, int row) {
        return mayBeTotal && place(block, row).isTotal();
    }

    /** Decides the outcome of a row that is no total. */
    RowOutcome read(Block block, int row) {
        Instant knownAt = request.now();
        if (knownOn >= 0) {
            if (!(cell(block, row, knownOn) instanceof Instant known)) {
                return new Rejected(names.knownOn(), "is empty");
            }
            if (!plausible.contains(known)) {
                return new Rejected(names.knownOn(), plausible.reason(known));
            }
            if (known.isAfter(request.asKnown())) {
                return OUTSIDE;
            }
            knownAt = known;
        }
        @Nullable DataStatus firmness = status(block, row);
        if (firmness == null) {
            return new Rejected(
                    names.status(), "'" + text(block, row, status) + "' is none of estimate, preliminary, official");
        }
        Place place = place(block, row);
        if (area >= 0 && place.codes().isEmpty()) {
            return noArea(place);
        }
        return day >= 0 ? ofDay(block, row, place, knownAt, firmness) : ofPeriod(block, row, place, knownAt, firmness);
    }

    private RowOutcome ofDay(Block block, int row, Place place, Instant knownAt, DataStatus firmness) {
        if (!(cell(block, row, day) instanceof LocalDate date)) {
            return new Rejected(names.day(), "is empty");
        }
        if (!plausible.contains(date)) {
            return new Rejected(names.day(), plausible.reason(date));
        }
        return window.contains(date) ? placed(place, date, null, knownAt, firmness, text(block, row, origin)) : OUTSIDE;
    }

    private RowOutcome ofPeriod(Block block, int row, Place place, Instant knownAt, DataStatus firmness) {
        if (!(cell(block, row, periodStart) instanceof Period first)) {
            return new Rejected(names.periodStart(), "is empty");
        }
        if (!(cell(block, row, periodEnd) instanceof Period last)) {
            return new Rejected(names.periodEnd(), "is empty");
        }
        if (!plausible.contains(first.start())) {
            return new Rejected(names.periodStart(), plausible.reason(first.start()));
        }
        if (!plausible.contains(last.end())) {
            return new Rejected(names.periodEnd(), plausible.reason(last.end()));
        }
        if (last.end().isBefore(first.start())) {
            return new Rejected(names.periodEnd(), last + " is before the period's start " + first);
        }
        var period = new Period(first.start(), last.end());
        return placed(place, period.end(), period, knownAt, firmness, text(block, row, origin));
    }

    /** The row in its area; a name that has passed from one area to another means the area of the row's own day. */
    private RowOutcome placed(
            Place place, LocalDate then, @Nullable Period period, Instant knownAt, DataStatus firmness, String from) {
        if (area < 0) {
            return new Counted(null, then, period, knownAt, firmness, from);
        }
        @Nullable
        String code = place.only() != null
                ? place.only()
                : areas.existing(place.codes(), then).orElse(null);
        return code == null ? noArea(place) : new Counted(code, then, period, knownAt, firmness, from);
    }

    private Rejected noArea(Place place) {
        return new Rejected(names.area(), place.text().isEmpty() ? "is empty" : "'" + place.text() + "' is no area");
    }

    /** Finds a row's place; texts repeat, so each is looked up once as long as they are not too many. */
    private Place place(Block block, int row) {
        String text = text(block, row, area);
        @Nullable Place known = places.get(text);
        if (known != null) {
            return known;
        }
        if (places.size() == MOST_PLACES) {
            places.clear();
        }
        Set<String> codes = area < 0 ? Set.of() : areas.named(text);
        @Nullable String only = codes.size() == 1 ? codes.iterator().next() : null;
        var place = new Place(text, mayBeTotal && totals.contain(text), codes, only);
        places.put(text, place);
        return place;
    }

    private @Nullable DataStatus status(Block block, int row) {
        if (isDemo) {
            return DataStatus.DEMO;
        }
        if (status < 0) {
            return request.job().status();
        }
        return request.job().statuses().find(text(block, row, status)).orElse(null);
    }

    private static String text(Block block, int row, int column) {
        return cell(block, row, column) instanceof String text ? text.strip() : "";
    }

    private static @Nullable Object cell(Block block, int row, int column) {
        return column < 0 ? null : block.cell(column, row);
    }
}
