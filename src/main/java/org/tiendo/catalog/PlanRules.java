package org.tiendo.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;

/** The rules for {@code config/plans/*.yaml} beyond their schema. */
record PlanRules(References references, Problems problems) {

    /** A code is a column of tables, a part of addresses and an option of commands. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    void check(List<Entry> plans) {
        Map<String, Entry> byCode = new HashMap<>();
        Map<String, Map<String, List<Targeted>>> targeted = new HashMap<>();
        for (Entry plan : plans) {
            plan.find("plan").flatMap(head -> head.find("period")).ifPresent(this::period);
            PlanReader.period(plan).ifPresent(period -> main(plan, period));
            targets(plan, isTwice(plan, byCode) ? new HashMap<>() : targeted);
        }
    }

    /** Requires days that run forward. */
    private void period(Entry period) {
        period.date("from")
                .ifPresent(from -> period.date("to")
                        .filter(to -> to.isBefore(from))
                        .ifPresent(to -> problems.add(
                                period.get("to"), "the period ends on " + to + ", before it starts on " + from)));
    }

    /** Requires a code that no other plan has, as a plan is chosen by it; returns whether another one has it. */
    private boolean isTwice(Entry plan, Map<String, Entry> byCode) {
        Optional<String> code = PlanReader.code(plan);
        Optional<Entry> other = code.map(one -> byCode.putIfAbsent(one.toLowerCase(Locale.ROOT), plan));
        Entry head = plan.find("plan").orElse(plan);
        head.scalar("code")
                .filter(one -> !CODE.matcher(one.text()).matches())
                .ifPresent(one -> problems.add(
                        one,
                        "a plan's code has at most 64 letters without marks, digits, '.', '_' and '-', and begins with a"
                                + " letter or digit; found '" + one.text() + "'"));
        other.ifPresent(first -> problems.add(
                head.find("code")
                        .or(() -> head.find("year"))
                        .or(() -> head.find("period"))
                        .orElse(head),
                "the plan '" + code.orElseThrow() + "' stands in "
                        + first.place().file() + " already; give one of them another 'code'"));
        return other.isPresent();
    }

    private void main(Entry plan, Period period) {
        plan.find("plan").flatMap(head -> head.scalar("area")).ifPresent(area -> {
            references.followArea(area, problems);
            exists(area, area.text(), period);
        });
    }

    /** @param targeted the targets found before, by indicator and area */
    private void targets(Entry plan, Map<String, Map<String, List<Targeted>>> targeted) {
        Optional<Period> period = PlanReader.period(plan);
        for (Entry target : plan.items("targets")) {
            Optional<Entry> indicator = target.scalar("indicator")
                    .flatMap(code -> references.indicators().follow(code, problems));
            Optional<AreaSelection> areas = target.find("areas").map(AreaSelection::new);
            areas.ifPresent(
                    selection -> selection.check(references, period.stream().toList(), problems));
            period.ifPresent(whole -> {
                areas.ifPresent(selection -> areas(target, selection, whole, targeted));
                Period held =
                        areas.map(selection -> held(target, selection, whole)).orElse(whole);
                new TargetRules(target, whole, held, problems).check(indicator);
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

    private void areas(
            Entry target, AreaSelection areas, Period plan, Map<String, Map<String, List<Targeted>>> targeted) {
        String indicator = target.text("indicator").orElse("");
        Map<String, List<Targeted>> ofIndicator = targeted.computeIfAbsent(indicator, unseen -> new HashMap<>());
        Map<String, Entry> places = areas.places();
        for (String code : areas.codes(references.places(), plan)) {
            Entry place = places.getOrDefault(code, areas.entry());
            exists(place, code, plan);
            List<Targeted> others = ofIndicator.computeIfAbsent(code, unseen -> new ArrayList<>(1));
            if (!indicator.isEmpty()) {
                others.stream()
                        .filter(other -> other.target() != target
                                && other.plan().shared(plan).isPresent())
                        .findFirst()
                        .ifPresent(other -> problems.add(place, twice(indicator, code, other.target(), target)));
            }
            others.add(new Targeted(target, plan));
        }
    }

    /** A figure has one verdict, in whatever plan. */
    private static String twice(String indicator, String area, Entry first, Entry second) {
        String already = "'" + indicator + "' has a target for area '" + area + "' already, at ";
        String file = first.place().file();
        return file.equals(second.place().file())
                ? already + "line " + first.place().line()
                : already + file + ":" + first.place().line()
                        + ", on days of this plan; give one of the plans an indicator of its own";
    }

    /** A target with the period of its plan. */
    private record Targeted(Entry target, Period plan) {}

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
