package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.distance.Period;
import org.tiendo.distance.SeriesTraits.Kind;

/**
 * The rules for {@code config/indicators.yaml} beyond its schema.
 *
 * @param plans the periods of the home's plans
 */
record IndicatorRules(References references, List<Period> plans, Problems problems) {

    void check(Entry root) {
        List<Entry> indicators = root.items("indicators");
        if (indicators.isEmpty() || indicators.stream().anyMatch(indicator -> !indicator.has("code"))) {
            references.indicators().isIncomplete();
        }
        for (Entry indicator : indicators) {
            indicator.scalar("code").ifPresent(code -> references.indicators().define(code, indicator, problems));
            indicator.find("measure").ifPresent(this::measure);
        }
    }

    private void measure(Entry measure) {
        measure.scalar("flow").ifPresent(this::flow);
        measure.find("level")
                .ifPresent(
                        level -> level.scalar().or(() -> level.scalar("series")).ifPresent(this::level));
        measure.find("ratio").ifPresent(ratio -> {
            ratio.find("numerator").ifPresent(this::measure);
            ratio.find("denominator").ifPresent(this::measure);
        });
        measure.find("change").flatMap(change -> change.find("of")).ifPresent(this::measure);
        measure.find("growth").ifPresent(growth -> {
            growth.find("of").ifPresent(this::measure);
            growth.find("of").filter(IndicatorRules::restsOnAFlow).ifPresent(of -> wholeYear(growth));
        });
    }

    static boolean restsOnAFlow(Entry measure) {
        return flows(measure).findAny().isPresent();
    }

    /** The names of the series that a measure, or a ratio in its parts, takes sums of. */
    static Stream<Entry> flows(Entry measure) {
        Stream<Entry> parts = measure.find("ratio").stream()
                .flatMap(ratio -> Stream.of(ratio.find("numerator"), ratio.find("denominator")))
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(measure), parts).flatMap(part -> part.find("flow").stream());
    }

    /**
     * Requires the last day of a year as the base of a flow's growth, as flows are compared month by month with a whole
     * year: the year of a plan.
     */
    private void wholeYear(Entry growth) {
        growth.find("against")
                .ifPresent(against -> against.date()
                        .filter(day ->
                                years(day).noneMatch(plan -> plan.inYearTo(day).isPresent()))
                        .ifPresent(day -> problems.add(
                                against,
                                "a flow is compared with the same months of a whole year: expected its last day, "
                                        + lastDay(day) + ", found " + against.text())));
    }

    private Stream<Period> years(LocalDate day) {
        return Stream.concat(
                plans.stream(), Stream.of(Period.year(day.getYear())).filter(year -> plans.isEmpty()));
    }

    /** The last day of the first plan, in the year of the day. */
    private LocalDate lastDay(LocalDate day) {
        return years(day)
                .map(plan -> plan.end().withYear(day.getYear()))
                .findFirst()
                .orElseThrow();
    }

    private void flow(Entry series) {
        references
                .series()
                .follow(series, problems)
                .flatMap(definition -> definition.choice("kind", Kind.class))
                .filter(kind -> kind != Kind.FLOW)
                .ifPresent(kind -> problems.add(
                        series, "series '" + series.text() + "' is a " + Words.of(kind) + "; measure it as level"));
    }

    private void level(Entry series) {
        references
                .series()
                .follow(series, problems)
                .flatMap(definition -> definition.choice("kind", Kind.class))
                .filter(kind -> kind == Kind.FLOW)
                .ifPresent(
                        kind -> problems.add(series, "series '" + series.text() + "' is a flow; measure it as flow"));
    }
}
