package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
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

    private static final Map<String, DataStatus> STATUS_WORDS = Map.of(
            "estimate", DataStatus.ESTIMATE,
            "ước tính", DataStatus.ESTIMATE,
            "preliminary", DataStatus.PRELIMINARY,
            "sơ bộ", DataStatus.PRELIMINARY,
            "official", DataStatus.OFFICIAL,
            "chính thức", DataStatus.OFFICIAL);

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
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Boolean> isTotal = new HashMap<>();

    Facts(PullRequest request, Layout layout, Areas areas) {
        this.request = request;
        this.areas = areas;
        totals = new Totals(request.job().totals(), areas);
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
        return isTotal.computeIfAbsent(text(block, row, area), totals::contain);
    }

    /** Decides the outcome of a row that is no total. */
    RowOutcome read(Block block, int row) {
        String place = text(block, row, area);
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
        return named(block, row, place, knownAt);
    }

    private RowOutcome named(Block block, int row, String place, Instant knownAt) {
        @Nullable DataStatus firmness = status(block, row);
        if (firmness == null) {
            return new Rejected(
                    names.status(), "'" + text(block, row, status) + "' is none of estimate, preliminary, official");
        }
        Set<String> codes = area < 0 ? Set.of() : named.computeIfAbsent(place, areas::named);
        if (area >= 0 && codes.isEmpty()) {
            return noArea(place);
        }
        RowOutcome outcome =
                dated(block, row, new Counted(null, window.end(), null, knownAt, firmness, text(block, row, origin)));
        return area >= 0 && outcome instanceof Counted fact ? placed(place, codes, fact) : outcome;
    }

    /** Adds the area to a row; a name that has passed from one area to another means the area of the row's own day. */
    private RowOutcome placed(String place, Set<String> codes, Counted fact) {
        @Nullable String code = areas.existing(codes, fact.day()).orElse(null);
        return code == null
                ? noArea(place)
                : new Counted(code, fact.day(), fact.period(), fact.knownAt(), fact.status(), fact.origin());
    }

    private Rejected noArea(String place) {
        return new Rejected(names.area(), place.isEmpty() ? "is empty" : "'" + place + "' is no area");
    }

    private RowOutcome dated(Block block, int row, Counted fact) {
        if (day >= 0) {
            if (!(cell(block, row, day) instanceof LocalDate date)) {
                return new Rejected(names.day(), "is empty");
            }
            if (!plausible.contains(date)) {
                return new Rejected(names.day(), plausible.reason(date));
            }
            return window.contains(date)
                    ? new Counted(fact.area(), date, null, fact.knownAt(), fact.status(), fact.origin())
                    : OUTSIDE;
        }
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
        return new Counted(fact.area(), period.end(), period, fact.knownAt(), fact.status(), fact.origin());
    }

    private @Nullable DataStatus status(Block block, int row) {
        if (request.job().source().isDemo()) {
            return DataStatus.DEMO;
        }
        if (status < 0) {
            return request.job().status();
        }
        return STATUS_WORDS.get(text(block, row, status).toLowerCase(Locale.ROOT));
    }

    private static String text(Block block, int row, int column) {
        return cell(block, row, column) instanceof String text ? text.strip() : "";
    }

    private static @Nullable Object cell(Block block, int row, int column) {
        return column < 0 ? null : block.cell(column, row);
    }
}
