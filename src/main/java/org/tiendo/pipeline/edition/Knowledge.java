package org.tiendo.pipeline.edition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.FigureReading;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.KnownVintages;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.RejectedFigure;

/**
 * The figures that the ledger knew at a cut-off, of the series that some targets need.
 *
 * @param inForce the figures in force, on the days on which their areas existed
 * @param withdrawn the figures that their source no longer delivers, with their last amounts
 * @param rejected the figures that were delivered and not taken
 */
record Knowledge(List<Provenance> inForce, List<Provenance> withdrawn, List<RejectedFigure> rejected) {

    /** @param areas the areas to whose lifetimes the figures are cut */
    static Knowledge of(KnowledgeQuery query, Ledger ledger, Areas areas) {
        return of(query, ledger, FigureReading.EACH_TIME, areas);
    }

    static Knowledge of(KnowledgeQuery query, Ledger ledger, FigureReading figures, Areas areas) {
        KnownVintages known = figures.known(ledger.observations(), query);
        return new Knowledge(
                new Lifetimes(areas).of(known.inForce()),
                known.withdrawn(),
                ledger.rejectedFigures().latest(query));
    }

    /**
     * The figures that are missing because their source no longer delivers them, without those whose rows were
     * delivered and rejected.
     */
    List<Provenance> withdrawnAndNotRejected() {
        Set<Place> given = rejected.stream()
                .map(figure -> new Place(figure.job(), figure.series(), figure.area(), figure.period()))
                .collect(Collectors.toSet());
        return withdrawn.stream()
                .filter(one -> !given.contains(Place.of(one.observation())))
                .toList();
    }

    /** The key of a figure without its origin, which a rejected row may not name. */
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
