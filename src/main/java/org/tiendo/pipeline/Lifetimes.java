package org.tiendo.pipeline;

import java.util.List;
import java.util.Optional;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;

/**
 * Reads figures as speaking of the days on which their area existed: a month in which it ended or began is told as a
 * whole, and what was pulled before the files knew of its end may speak of days after it.
 */
record Lifetimes(Areas areas) {

    List<Provenance> of(List<Provenance> figures) {
        return figures.stream()
                .flatMap(one -> of(one.observation()).stream()
                        .map(figure ->
                                new Provenance(figure, one.run(), one.vintage(), one.appendedAt(), one.firmest())))
                .toList();
    }

    /** Empty where its area existed on none of its days. */
    Optional<Observation> of(Observation one) {
        return areas.find(one.area())
                .map(area -> area.existing(one.period())
                        .map(days -> days.equals(one.period())
                                ? one
                                : new Observation(
                                        one.job(),
                                        one.origin(),
                                        one.series(),
                                        one.area(),
                                        days,
                                        one.amount(),
                                        one.status(),
                                        one.knownAt())))
                .orElse(Optional.of(one));
    }
}
