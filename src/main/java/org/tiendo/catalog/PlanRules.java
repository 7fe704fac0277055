package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;

/** What must hold in {@code config/plans/*.yaml} beyond their schema. */
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
            exists(area, area.text(), period.start());
        });
    }

    private void targets(Entry plan) {
        Optional<Period> period = PlanReader.period(plan);
        List<LocalDate> start = period.map(Period::start).stream().toList();
        Map<List<String>, Entry> seen = new HashMap<>();
        for (Entry target : plan.items("targets")) {
            Optional<Entry> indicator = target.scalar("indicator")
                    .flatMap(code -> references.indicators().follow(code, problems));
            target.find("areas").map(AreaSelection::new).ifPresent(areas -> {
                areas.check(references, start, problems);
                areas(target, areas, start, seen);
            });
            period.ifPresent(whole -> {
                new TargetRules(target, whole, problems).check(indicator);
                indicator
                        .flatMap(definition -> definition.find("measure"))
                        .ifPresent(new BaseRules(target, whole, references.yearsRead(), problems)::check);
            });
        }
    }

    private void areas(Entry target, AreaSelection areas, List<LocalDate> start, Map<List<String>, Entry> seen) {
        String indicator = target.text("indicator").orElse("");
        for (String code : areas.codes(references.places(), start)) {
            Entry place = areas.place(code);
            start.forEach(day -> exists(place, code, day));
            Entry first = indicator.isEmpty() ? null : seen.putIfAbsent(List.of(indicator, code), target);
            if (first != null && first != target) {
                problems.add(
                        place,
                        "'" + indicator + "' has a target for area '" + code + "' already, at line "
                                + first.place().line());
            }
        }
    }

    private void exists(Entry place, String code, LocalDate day) {
        references
                .places()
                .find(code)
                .filter(area -> !area.existsOn(day))
                .ifPresent(area -> problems.add(
                        place,
                        "area '" + code + "' does not exist on " + day + ", when the plan starts: it is valid from "
                                + day(area.validFrom(), "ever") + " to " + day(area.validTo(), "now")));
    }

    private static String day(@Nullable LocalDate day, String otherwise) {
        return day == null ? otherwise : day.toString();
    }
}
