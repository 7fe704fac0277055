package org.tiendo.pipeline.edition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;

/**
 * Cuts figures to the days on which their area existed: a month in which it ended or started is reported as a whole,
 * and a figure that was pulled before the files had its end may include days after it.
 */
public record Lifetimes(Areas areas) {

    /** The same list where all of the figures lie in the lifetimes of their areas, as nearly always. */
    public List<Provenance> of(List<Provenance> figures) {
        return figures.stream().map(Provenance::observation).allMatch(this::exists)
                ? figures
                : figures.stream().flatMap(this::of).toList();
    }

    private boolean exists(Observation one) {
        return of(one).filter(one::equals).isPresent();
    }

    private Stream<Provenance> of(Provenance one) {
        return of(one.observation()).stream()
                .map(figure -> new Provenance(figure, one.run(), one.vintage(), one.appendedAt(), one.firmest()));
    }

    /**
     * The figure on the days on which its area existed; empty where it existed on none of its days; unchanged for an
     * unknown area.
     */
    public Optional<Observation> of(Observation one) {
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
