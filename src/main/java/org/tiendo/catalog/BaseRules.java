package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;

/**
 * The rules for the earlier figures that a change or growth is compared with.
 *
 * @param yearsRead the largest number of calendar years that a job reads of each series
 */
record BaseRules(Entry target, Period period, Map<String, Integer> yearsRead, Problems problems) {

    void check(Entry measure) {
        readWhole(measure);
        measure.find("growth").ifPresent(this::growth);
        measure.find("change").ifPresent(change -> baseline().ifPresent(day -> isRead(change, day)));
    }

    private void growth(Entry growth) {
        boolean isOfAYear = growth.find("against").flatMap(Entry::date).isEmpty();
        if (isOfAYear && period.isLongerThanAYear()) {
            problems.add(
                    target.get("indicator"),
                    name() + " is the growth of one year, and the plan is of " + period
                            + ": state it in a plan of each year, or let it grow against a day");
            return;
        }
        Optional<LocalDate> against =
                growth.find("against").flatMap(Entry::date).filter(day -> !day.isBefore(period.start()));
        against.ifPresent(day -> problems.add(
                target.get("indicator"),
                name() + " grows against " + day + ", which is not before the plan's period " + period));
        if (against.isEmpty()) {
            growth.find("against")
                    .filter(base -> base.date().isPresent())
                    .ifPresentOrElse(
                            base -> growth(growth, base, base.date().orElseThrow()),
                            () -> isRead(growth, period.start().minusYears(1)));
        }
    }

    private void growth(Entry growth, Entry against, LocalDate day) {
        boolean restsOnAFlow =
                growth.find("of").filter(IndicatorRules::restsOnAFlow).isPresent();
        Optional<Period> base = period.inYearTo(day);
        if (!restsOnAFlow) {
            isRead(growth, day);
        } else if (base.isPresent()) {
            isRead(growth, base.get().start());
        } else {
            problems.add(
                    target.get("indicator"),
                    name() + " grows against the year to " + day + " ("
                            + against.place().file() + ":" + against.place().line() + "), and the days of the plan, "
                            + period + ", do not lie in one such year");
        }
    }

    /**
     * Warns if a job reads only a part of the days that a sum is of, or that the monthly report compares it with, in a
     * plan that begins in an earlier year. For a plan within one year, jobs read the year before unless they are told not to.
     */
    private void readWhole(Entry measure) {
        int years = period.end().getYear() - period.start().getYear() + 1;
        if (years == 1) {
            return;
        }
        IndicatorRules.flows(measure)
                .flatMap(series -> series.scalar().stream())
                .map(Entry::text)
                .distinct()
                .forEach(series -> readWhole(series, years));
    }

    private void readWhole(String series, int years) {
        int read = yearsRead.getOrDefault(series, Integer.MAX_VALUE);
        if (read < years) {
            problems.warn(
                    target.get("indicator"),
                    name() + " is a sum from " + period.start() + " on, and no job reads '" + series
                            + "' that far back; write 'years: " + years + "' in the job that gives it");
        } else if (read == years) {
            problems.warn(
                    target.get("indicator"),
                    name() + " is a sum that the monthly report compares with the sum from "
                            + period.start().minusYears(1) + " on, and no job reads '" + series
                            + "' that far back; write 'years: " + (years + 1) + "' in the job that gives it");
        }
    }

    /** The baseline day; empty where the plan states the value of that day. */
    private Optional<LocalDate> baseline() {
        return target.find("baseline")
                .filter(baseline -> !baseline.has("value"))
                .flatMap(Entry::date);
    }

    /**
     * Warns if no job reads the base year: the ledger may hold the year from earlier runs, but would not receive its
     * corrections.
     */
    private void isRead(Entry compared, LocalDate base) {
        int needed = period.end().getYear() - base.getYear() + 1;
        compared.find("of").stream()
                .flatMap(BaseRules::series)
                .distinct()
                .filter(series -> yearsRead.getOrDefault(series, needed) < needed)
                .forEach(series -> problems.warn(
                        target.get("indicator"),
                        name() + " is compared with " + base.getYear() + ", and no job reads '" + series
                                + "' that far back; write 'years: " + needed + "' in the job that gives it"));
    }

    private String name() {
        return "'" + target.text("indicator").orElse("") + "'";
    }

    private static Stream<String> series(Entry measure) {
        Stream<String> own = Stream.concat(
                        measure.scalar("flow").stream(),
                        measure.find("level").stream()
                                .flatMap(level -> level.scalar().or(() -> level.scalar("series")).stream()))
                .map(Entry::text);
        Stream<String> parts = measure.find("ratio").stream()
                .flatMap(ratio -> Stream.of(ratio.find("numerator"), ratio.find("denominator")))
                .flatMap(Optional::stream)
                .flatMap(BaseRules::series);
        return Stream.concat(own, parts);
    }
}
