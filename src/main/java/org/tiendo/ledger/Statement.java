package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.store.Column;

/**
 * The figures that one pull found in its job's source for a window of days.
 *
 * @param knownUntil the moment whose knowledge the source was asked for
 * @param delivers whether a missing figure is withdrawn
 * @param figures figures of any period, in no particular order; {@code knownAt} is the time that their source gives
 *     them
 * @param absences the zeros that a complete register implies where it has no rows
 */
public record Statement(
        String job,
        Period window,
        Instant knownUntil,
        Delivery delivers,
        List<StatedSeries> series,
        List<Observation> figures,
        List<Observation> absences) {

    public Statement {
        knownUntil = Column.kept(knownUntil);
        series = List.copyOf(series);
        figures = List.copyOf(figures);
        absences = List.copyOf(absences);
    }

    /** The range of days on which the periods end whose figures it may change. */
    Period ends() {
        LocalDate first = window.start();
        LocalDate last = window.end();
        for (List<Observation> some : List.of(figures, absences)) {
            for (Observation figure : some) {
                LocalDate end = figure.period().end();
                first = end.isBefore(first) ? end : first;
                last = end.isAfter(last) ? end : last;
            }
        }
        return new Period(first, last);
    }
}
