package org.tiendo.catalog;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;

/** The rules for {@code config/plans/*.yaml} beyond their schema. */
record PlanRules(References references, Problems problems) {

    void check(List<Entry> plans) {
        Map<Period, Entry> byPeriod = new HashMap<>();
        for (Entry plan : plans) {
            PlanReader.period(plan).ifPresent(period -> {
                overlap(byPeriod.putIfAbsent(period, plan), plan, period);
                main(plan, period);
            });
            targets(plan);
        }
    }

    private void overlap(@Nullable Entry other, Entry plan, Period period) {
        if (other != null) {
            problems.add(
                    plan.get("plan").get("year"),
                    "the plan of " + period + " stands in " + other.place().file()
                            + " already; periods must not overlap");
        }
    }

    private void main(Entry plan, Period period) {
        plan.find("plan").flatMap(head -> head.scalar("area")).ifPresent(area -> {
            references.followArea(area, problems);
            exists(area, area.text(), period);
        });
    }

    private void targets(Entry plan) {
        Optional<Period> period = PlanReader.period(plan);
        Map<List<String>, Entry> seen = new HashMap<>();
        for (Entry target : plan.items("targets")) {
            Optional<Entry> indicator = target.scalar("indicator")
                    .flatMap(code -> references.indicators().follow(code, problems));
            Optional<AreaSelection> areas = target.find("areas").map(AreaSelection::new);
            areas.ifPresent(
                    selection -> selection.check(references, period.stream().toList(), problems));
            period.ifPresent(whole -> {
                areas.ifPresent(selection -> areas(target, selection, whole, seen));
                Period held =
                        areas.map(selection -> held(target, selection, whole)).orElse(whole);
                new TargetRules(target, held, problems).check(indicator);
                indicator
                        .flatMap(definition -> definition.find("measure"))
                        .ifPresent(new BaseRules(target, whole, references.yearsRead(), problems)::check);
            });
        }
    }

    /** The days from the first to the last on which any of the areas has a target. */
    private Period held(Entry target, AreaSelection areas, Period plan) {
        return areas.codes(references.places(), plan).stream()
                .flatMap(code -> references.places().find(code).stream())
                .flatMap(area -> PlanReader.held(target, area, plan, references.places()).stream())
                .reduce((one, other) -> new Period(
                        Collections.min(List.of(one.start(), other.start())),
                        Collections.max(List.of(one.end(), other.end()))))
                .orElse(plan);
    }

    private void areas(Entry target, AreaSelection areas, Period plan, Map<List<String>, Entry> seen) {
        String indicator = target.text("indicator").orElse("");
        for (String code : areas.codes(references.places(), plan)) {
            Entry place = areas.place(code);
            exists(place, code, plan);
            Entry first = indicator.isEmpty() ? null : seen.putIfAbsent(List.of(indicator, code), target);
            if (first != null && first != target) {
                problems.add(
                        place,
                        "'" + indicator + "' has a target for area '" + code + "' already, at line "
                                + first.place().line());
            }
        }
    }

    private void exists(Entry place, String code, Period plan) {
        references
                .places()
                .find(code)
                .filter(area -> area.existing(plan).isEmpty())
                .ifPresent(area -> problems.add(
                        place,
                        "area '" + code + "' exists on no day of the plan, " + plan + ": it is valid "
                                + area.validity()));
    }
}
