package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.JobColumns;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.pipeline.Fate.Counted;
import org.tiendo.pipeline.Fate.PassedOver;
import org.tiendo.pipeline.Fate.Rejected;
import org.tiendo.source.Block;

/** Reads from a row where, when and how firmly it speaks. */
final class Facts {

    private static final Map<String, DataStatus> STATUS_WORDS = Map.of(
            "estimate", DataStatus.ESTIMATE,
            "ước tính", DataStatus.ESTIMATE,
            "preliminary", DataStatus.PRELIMINARY,
            "sơ bộ", DataStatus.PRELIMINARY,
            "official", DataStatus.OFFICIAL,
            "chính thức", DataStatus.OFFICIAL);

    private static final PassedOver PASSED_OVER = new PassedOver();

    private final PullRequest request;
    private final JobColumns names;
    private final Layout layout;
    private final Areas areas;
    private final Period window;
    private final Map<String, Optional<String>> resolved = new HashMap<>();

    Facts(PullRequest request, Layout layout, Areas areas) {
        this.request = request;
        this.layout = layout;
        this.areas = areas;
        names = request.job().columns();
        window = request.window();
    }

    Fate read(Block block, int row) {
        String place = text(block, row, names.area());
        if (request.job().totals().contains(place)) {
            return PASSED_OVER;
        }
        Instant knownAt = request.now();
        if (names.knownOn() != null) {
            if (!(cell(block, row, names.knownOn()) instanceof Instant known)) {
                return new Rejected(names.knownOn(), "is empty");
            }
            knownAt = known;
        }
        if (knownAt.isAfter(request.asKnown()) && names.knownOn() != null) {
            return PASSED_OVER;
        }
        return named(block, row, place, knownAt);
    }

    private Fate named(Block block, int row, String place, Instant knownAt) {
        @Nullable DataStatus status = status(block, row);
        if (status == null) {
            return new Rejected(
                    names.status(),
                    "'" + text(block, row, names.status()) + "' is none of estimate, preliminary, official");
        }
        @Nullable String area = null;
        if (names.area() != null) {
            area = resolved.computeIfAbsent(place, areas::resolve).orElse(null);
            if (area == null) {
                return new Rejected(names.area(), place.isEmpty() ? "is empty" : "'" + place + "' is no area");
            }
        }
        return dated(block, row, new Counted(area, window.end(), null, knownAt, status, origin(block, row)));
    }

    private Fate dated(Block block, int row, Counted fact) {
        if (names.day() != null) {
            if (!(cell(block, row, names.day()) instanceof LocalDate day)) {
                return new Rejected(names.day(), "is empty");
            }
            return window.contains(day)
                    ? new Counted(fact.area(), day, null, fact.knownAt(), fact.status(), fact.origin())
                    : PASSED_OVER;
        }
        if (!(cell(block, row, names.periodStart()) instanceof LocalDate start)) {
            return new Rejected(names.periodStart(), "is empty");
        }
        if (!(cell(block, row, names.periodEnd()) instanceof LocalDate end)) {
            return new Rejected(names.periodEnd(), "is empty");
        }
        if (end.isBefore(start)) {
            return new Rejected(names.periodEnd(), end + " is before the period's start " + start);
        }
        return new Counted(fact.area(), end, new Period(start, end), fact.knownAt(), fact.status(), fact.origin());
    }

    private @Nullable DataStatus status(Block block, int row) {
        if (request.job().source().isDemo()) {
            return DataStatus.DEMO;
        }
        if (names.status() == null) {
            return request.job().status();
        }
        return STATUS_WORDS.get(text(block, row, names.status()).toLowerCase(Locale.ROOT));
    }

    private String origin(Block block, int row) {
        return text(block, row, names.origin());
    }

    private String text(Block block, int row, @Nullable String name) {
        return cell(block, row, name) instanceof String text ? text.strip() : "";
    }

    private @Nullable Object cell(Block block, int row, @Nullable String name) {
        return name == null ? null : block.cell(layout.index(name), row);
    }
}
