package org.tiendo.pipeline.pull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.JobSeries;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.pipeline.pull.RowOutcome.Counted;

/** The areas that a series is reported for, each on the days on which it exists. */
final class ReportedAreas {

    private final Areas areas;
    private final JobSeries series;
    private final Map<String, Optional<Area>> reported = new LinkedHashMap<>();
    private final Set<String> parts;

    ReportedAreas(JobSeries series, Areas areas) {
        this.areas = areas;
        this.series = series;
        series.areas().forEach(code -> reported.put(code, areas.find(code)));
        parts = series.whole() == null ? Set.of() : areas.parts(series.whole());
    }

    /** Returns whether a row that names its area and a day is of an area of the series that exists then. */
    boolean reportAt(Counted fact) {
        return fact.area() != null && fact.period() == null && existsOn(fact.area(), fact.day());
    }

    boolean contain(String area) {
        return reported.containsKey(area);
    }

    /**
     * The area of a row; where the row names none, the only area of the series on its day; null if there are several.
     */
    @Nullable
    String of(Counted fact) {
        if (fact.area() != null) {
            return fact.area();
        }
        if (series.areas().size() == 1) {
            return series.areas().get(0);
        }
        List<String> then = series.areas().stream()
                .filter(code -> existsOn(code, fact.day()))
                .toList();
        return then.size() == 1 ? then.get(0) : null;
    }

    private boolean existsOn(String code, LocalDate day) {
        Optional<Area> area = reported.getOrDefault(code, Optional.empty());
        return area.isPresent() && area.get().existsOn(day);
    }

    /**
     * The reason why the row can't be of the area; empty where it can. For a day, the area must exist on it. A period
     * must end in a month in which the area exists and, for a flow, start in one: any other part of it would belong to
     * another area.
     */
    Optional<String> absence(String area, Counted fact) {
        Period stated = fact.period();
        if (stated == null) {
            return existsOn(area, fact.day()) ? Optional.empty() : areas.absence(area, Period.day(fact.day()));
        }
        Optional<String> atTheEnd = areas.absence(area, inTheMonthOf(stated.end(), stated));
        return atTheEnd.isPresent() || series.kind() != SeriesTraits.Kind.FLOW
                ? atTheEnd
                : areas.absence(area, inTheMonthOf(stated.start(), stated));
    }

    private static Period inTheMonthOf(LocalDate day, Period days) {
        return days.shared(new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth())))
                .orElseThrow();
    }

    /**
     * Whether a complete register covers the area in a period: it exists and, if it is a part, is one on any of the
     * days.
     */
    boolean report(String area, Period period) {
        boolean exists = reported.getOrDefault(area, Optional.empty())
                .map(found -> found.existing(period).isPresent())
                .orElse(true);
        return exists && (series.whole() == null || !parts.contains(area) || isPart(series.whole(), area, period));
    }

    private boolean isPart(String whole, String area, Period period) {
        return areas.parts(whole, period).stream()
                .anyMatch(piece -> piece.area().equals(area));
    }
}
