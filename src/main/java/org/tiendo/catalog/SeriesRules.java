package org.tiendo.catalog;

import java.util.List;
import java.util.Optional;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits.Kind;

/** The rules for the series of a job, and for agreement between the jobs of one series. */
record SeriesRules(References references, List<Period> plans, Problems problems) {

    void check(Entry job) {
        List<Entry> series = job.items("series");
        if (series.isEmpty() || series.stream().anyMatch(one -> !one.has("code"))) {
            references.series().isIncomplete();
        }
        int years = job.number("years").orElse(JobReader.YEARS).intValue();
        Known inJob = new Known("series", "series");
        boolean hasAreaColumn =
                job.find("columns").filter(columns -> columns.has("area")).isPresent();
        for (Entry one : series) {
            one.scalar("code").ifPresent(code -> {
                inJob.define(code, one, problems);
                agree(code.text(), one);
                references.isRead(code.text(), years);
            });
            one.choice("aggregate", Aggregation.class).ifPresent(aggregation -> aggregation(one, aggregation));
            absence(job, one);
            unreportedDays(job, one);
            one.find("areas").ifPresent(areas -> areas(new AreaSelection(areas), hasAreaColumn));
        }
    }

    private void absence(Entry job, Entry series) {
        boolean isAddedTo = job.choice("delivers", Delivery.class)
                .filter(Delivery.ADDITIONS::equals)
                .isPresent();
        series.choice("absent", JobSeries.Absent.class)
                .filter(absent -> isAddedTo && absent == JobSeries.Absent.ZERO)
                .ifPresent(
                        zero -> problems.add(
                                series.get("absent"),
                                "with delivers: additions a missing row means nothing, and with absent: zero it means zero; remove one of the two"));
    }

    /** A flow of single days counts as reported on the days alone that have a row; whoever has none then seems ahead. */
    private void unreportedDays(Entry job, Entry series) {
        boolean isByDay =
                job.find("columns").filter(columns -> columns.has("day")).isPresent();
        boolean isSingle = series.choice("aggregate", Aggregation.class)
                .filter(Aggregation.NONE::equals)
                .isPresent();
        boolean isFlow =
                series.choice("kind", Kind.class).filter(Kind.FLOW::equals).isPresent();
        boolean isRefusedAnyway = job.choice("compute", Compute.class)
                .filter(Compute.SOURCE::equals)
                .isPresent();
        if (isByDay && isSingle && isFlow && !isRefusedAnyway && !series.has("absent")) {
            problems.add(
                    series.get("aggregate"),
                    "each row is the figure of its day, and a day without a row counts as not reported; write absent: zero"
                            + " where such a day is zero or absent: missing where every day has a row, or add the rows up"
                            + " with aggregate: sum");
        }
    }

    private void agree(String code, Entry series) {
        Entry first = references.series().defineOnce(code, series);
        List.of("kind", "unit", "tolerance")
                .forEach(key -> first.text(key)
                        .ifPresent(there -> series.scalar(key)
                                .filter(here -> !here.text().equals(there))
                                .ifPresent(here -> problems.add(
                                        here,
                                        "series '" + code + "' has " + key + " '" + there + "' in "
                                                + first.place().file() + ":"
                                                + first.place().line()
                                                + " and '" + here.text() + "' here; its jobs must agree"))));
    }

    private void aggregation(Entry series, Aggregation aggregation) {
        String name = Words.of(aggregation);
        Optional<Entry> value = series.find("value");
        if (aggregation == Aggregation.COUNT) {
            value.ifPresent(entry ->
                    problems.add(entry.keyPlace(), "rows are counted: remove value, or use another aggregate"));
        } else if (series.lacks("value")) {
            problems.add(series, "missing key 'value': the column that " + purpose(aggregation));
        }
        if (aggregation == Aggregation.NONE) {
            series.find("grain")
                    .ifPresent(grain -> problems.add(
                            grain.keyPlace(),
                            "each row is a figure of its own period: remove grain, or use another aggregate"));
        }
        boolean adds = aggregation == Aggregation.SUM || aggregation == Aggregation.COUNT;
        series.choice("kind", Kind.class)
                .filter(kind -> adds && kind == Kind.PUBLISHED_RATE)
                .ifPresent(kind -> problems.add(
                        series.get("aggregate"),
                        "a published_rate adds up over nothing: expected last or none, found '" + name + "'"));
    }

    private static String purpose(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM -> "is summed";
            case LAST -> "the last row is taken of";
            case NONE -> "holds the figure";
            case COUNT -> "is counted";
        };
    }

    private void areas(AreaSelection areas, boolean hasAreaColumn) {
        areas.check(references, plans, problems);
        List<Area> selected = areas.codes(references.places()).stream()
                .flatMap(code -> references.places().find(code).stream())
                .toList();
        if (!hasAreaColumn && areTogether(selected)) {
            problems.add(areas.entry(), "without a column area, a series speaks of one area; found " + selected.size());
        }
    }

    /** Returns whether two of the areas exist at the same time; areas that replace each other do not. */
    private static boolean areTogether(List<Area> areas) {
        return areas.stream()
                .anyMatch(one -> areas.stream()
                        .anyMatch(other -> !other.code().equals(one.code())
                                && one.validity().overlaps(other.validity())));
    }
}
