package org.tiendo.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.KnownVintages;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.RejectedFigure;

/**
 * The figures that the ledger knew at a cut-off, of the series that some targets need.
 *
 * @param inForce the figures that count, of days on which their areas existed
 * @param withdrawn figures that their source no longer gives, as they were before
 * @param rejected figures that were delivered and not taken
 */
record Knowledge(List<Provenance> inForce, List<Provenance> withdrawn, List<RejectedFigure> rejected) {

    /** @param areas whose lives the figures are cut to */
    static Knowledge of(KnowledgeQuery query, Ledger ledger, Areas areas) {
        KnownVintages known = ledger.observations().known(query);
        return new Knowledge(
                new Lifetimes(areas).of(known.inForce()),
                known.withdrawn(),
                ledger.rejectedFigures().latest(query));
    }

    /** Finds what is missing because its source no longer gives it; a row that is given and rejected is not that. */
    List<Provenance> withdrawnAndNotRejected() {
        Set<Place> given = rejected.stream()
                .map(figure -> new Place(figure.job(), figure.series(), figure.area(), figure.period()))
                .collect(Collectors.toSet());
        return withdrawn.stream()
                .filter(one -> !given.contains(Place.of(one.observation())))
                .toList();
    }

    /** Names a figure whatever its origin, which a rejected row may not say. */
    private record Place(
            String job,
            String series,
            @Nullable String area,
            @Nullable Period period) {

        static Place of(Observation observation) {
            return new Place(observation.job(), observation.series(), observation.area(), observation.period());
        }
    }
}
