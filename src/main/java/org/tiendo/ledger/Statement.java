package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
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

    Stream<Observation> all() {
        return Stream.concat(figures.stream(), absences.stream());
    }

    /** The range of days on which the periods end whose figures it may change. */
    Period ends() {
        List<LocalDate> ends = Stream.concat(
                        Stream.of(window.start(), window.end()),
                        all().map(figure -> figure.period().end()))
                .toList();
        return new Period(Collections.min(ends), Collections.max(ends));
    }
}
