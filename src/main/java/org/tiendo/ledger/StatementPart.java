package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/**
 * The figures of some series of a statement that end within some days. No stated period reaches across the edges of a
 * part, so a figure and the longer one that replaces it are of the same part, and each part can be compared on its own.
 *
 * @param series one, unless it is the whole of a statement: H2 finds the days of a single series by its index
 * @param ends the range of days on which the periods end whose figures it may change
 * @param figures figures of any period, in the order of their ends
 * @param absences the zeros that a complete register implies, in the order of their ends
 */
record StatementPart(Set<String> series, Period ends, List<Observation> figures, List<Observation> absences) {

    private static final Comparator<Observation> BY_END =
            Comparator.comparing(one -> one.period().end());

    /** Everything that a statement says. */
    static StatementPart whole(Statement statement) {
        return new StatementPart(
                statement.series().stream().map(StatedSeries::code).collect(Collectors.toSet()),
                statement.ends(),
                sorted(statement.figures()),
                sorted(statement.absences()));
    }

    int size() {
        return figures.size() + absences.size();
    }

    /**
     * The parts of at most about so many figures, series by series in the order of their days; fewer, larger ones where
     * long periods allow no cut.
     */
    List<StatementPart> ofAbout(int enough) {
        if (size() <= enough) {
            return List.of(this);
        }
        return series.size() > 1
                ? eachSeries().stream()
                        .flatMap(one -> one.ofAbout(enough).stream())
                        .toList()
                : cutAfter(cuts(enough));
    }

    private List<LocalDate> cuts(int enough) {
        var days = new Days(this);
        List<LocalDate> cuts = new ArrayList<>();
        int left = size();
        int taken = 0;
        for (int day = 0; left > 0; day++) {
            left -= days.ended(day);
            taken += days.ended(day);
            if (taken >= enough && left > 0 && days.mayBeCutAfter(day)) {
                cuts.add(days.at(day));
                taken = 0;
            }
        }
        return cuts;
    }

    /**
     * Smaller parts: one for each of several series, or two of about as many days each; this part alone where long
     * periods allow no cut.
     */
    List<StatementPart> smaller() {
        return series.size() > 1 ? eachSeries() : halves();
    }

    private List<StatementPart> eachSeries() {
        Map<String, List<Observation>> figuresOf = bySeries(figures);
        Map<String, List<Observation>> absencesOf = bySeries(absences);
        return Stream.of(series, figuresOf.keySet(), absencesOf.keySet())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(one -> new StatementPart(
                        Set.of(one),
                        ends,
                        figuresOf.getOrDefault(one, List.of()),
                        absencesOf.getOrDefault(one, List.of())))
                .toList();
    }

    private static Map<String, List<Observation>> bySeries(List<Observation> figures) {
        return figures.stream().collect(Collectors.groupingBy(Observation::series));
    }

    /** Two parts of about as many days each. */
    private List<StatementPart> halves() {
        var days = new Days(this);
        int middle = (days.count() - 1) / 2;
        for (int away = 0; away <= days.count(); away++) {
            for (int day : new int[] {middle - away, middle + away}) {
                if (day >= 0 && day < days.count() - 1 && days.mayBeCutAfter(day)) {
                    return cutAfter(List.of(days.at(day)));
                }
            }
        }
        return List.of(this);
    }

    private List<StatementPart> cutAfter(List<LocalDate> cuts) {
        List<StatementPart> parts = new ArrayList<>();
        LocalDate start = ends.start();
        int figure = 0;
        int absence = 0;
        for (LocalDate last : (Iterable<LocalDate>) Stream.concat(cuts.stream(), Stream.of(ends.end()))::iterator) {
            int figuresUntil = firstAfter(last, figures, figure);
            int absencesUntil = firstAfter(last, absences, absence);
            parts.add(new StatementPart(
                    series,
                    new Period(start, last),
                    figures.subList(figure, figuresUntil),
                    absences.subList(absence, absencesUntil)));
            start = last.plusDays(1);
            figure = figuresUntil;
            absence = absencesUntil;
        }
        return parts;
    }

    private static int firstAfter(LocalDate last, List<Observation> figures, int from) {
        int first = from;
        while (first < figures.size() && !figures.get(first).period().end().isAfter(last)) {
            first++;
        }
        return first;
    }

    private static List<Observation> sorted(List<Observation> figures) {
        Observation[] sorted = figures.toArray(Observation[]::new);
        Arrays.sort(sorted, BY_END);
        return Arrays.asList(sorted);
    }

    /** The days of a part, with the number of its figures that end on each, and those on which it must not be cut. */
    private static final class Days {

        private final LocalDate first;
        private final int[] ended;
        /** The periods that start by a day less those that end by it: they reach into the next day. */
        private final int[] reachOn;

        Days(StatementPart part) {
            first = part.ends().start();
            ended = new int[Math.toIntExact(part.ends().days())];
            reachOn = new int[ended.length];
            part.figures().forEach(this::add);
            part.absences().forEach(this::add);
            for (int day = 1; day < reachOn.length; day++) {
                reachOn[day] += reachOn[day - 1];
            }
        }

        private void add(Observation figure) {
            int end = index(figure.period().end());
            ended[end]++;
            reachOn[Math.max(0, index(figure.period().start()))]++;
            reachOn[end]--;
        }

        private int index(LocalDate day) {
            return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
        }

        int count() {
            return ended.length;
        }

        LocalDate at(int day) {
            return first.plusDays(day);
        }

        int ended(int day) {
            return ended[day];
        }

        boolean mayBeCutAfter(int day) {
            return reachOn[day] == 0;
        }
    }
}
