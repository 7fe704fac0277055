package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.distance.Milestone;
import org.tiendo.distance.Period;

/**
 * The yearly steps of a target in a plan of several years: what each year has to come to, or of a level where each year
 * has to end.
 *
 * @param years the last day of each year of the plan, by the year that it begins in
 * @param stated the steps by year; those without a valid year or value are left out
 * @param add whether the steps are parts of a sum
 */
record YearlySteps(Map<Integer, LocalDate> years, Map<Integer, BigDecimal> stated, boolean add) {

    /** @param target a target, with or without steps */
    static YearlySteps of(Entry target, Period plan, boolean add) {
        Map<Integer, BigDecimal> stated = new LinkedHashMap<>();
        target.find("steps").stream()
                .flatMap(steps -> steps.fields().entrySet().stream())
                .filter(step -> isYear(step.getKey()))
                .forEach(step -> step.getValue()
                        .number()
                        .ifPresent(value -> stated.put(Integer.parseInt(step.getKey()), value)));
        return new YearlySteps(years(plan), stated, add);
    }

    static boolean isYear(String key) {
        return key.matches("[12]\\d{3}");
    }

    private static Map<Integer, LocalDate> years(Period plan) {
        Map<Integer, LocalDate> years = new LinkedHashMap<>();
        for (int year = 0; !plan.start().plusYears(year).isAfter(plan.end()); year++) {
            LocalDate start = plan.start().plusYears(year);
            LocalDate end = plan.start().plusYears(year + 1).minusDays(1);
            years.put(start.getYear(), end.isAfter(plan.end()) ? plan.end() : end);
        }
        return years;
    }

    /** The years that have no step. */
    Collection<Integer> missing() {
        Collection<Integer> missing = new TreeSet<>(years.keySet());
        missing.removeAll(stated.keySet());
        return missing;
    }

    /** The value that the steps end at: their sum, or the last of them; empty where a year has none. */
    Optional<BigDecimal> end() {
        return milestones(true).stream()
                .reduce((earlier, later) -> later)
                .map(Milestone::value)
                .filter(end -> missing().isEmpty());
    }

    /** The steps as milestones, but for the last one, which is the target itself. */
    List<Milestone> milestones() {
        return milestones(false);
    }

    private List<Milestone> milestones(boolean withLast) {
        List<Milestone> milestones = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, LocalDate> year : years.entrySet()) {
            BigDecimal step = stated.get(year.getKey());
            if (step != null) {
                sum = add ? sum.add(step) : step;
                milestones.add(new Milestone(year.getValue(), sum));
            }
        }
        return withLast || milestones.isEmpty() ? milestones : milestones.subList(0, milestones.size() - 1);
    }
}
