package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.Withdrawal;

/** Finds the withdrawals that concern targets. */
record Withdrawals(Catalog catalog) {

    /** The withdrawals that were noticed last, one for each target. */
    List<Withdrawal> of(List<PlanTarget> targets, List<Provenance> withdrawn) {
        Map<SeriesArea, Instant> noticed = new HashMap<>();
        for (Provenance gone : withdrawn) {
            Observation before = gone.observation();
            noticed.merge(SeriesArea.of(before), before.knownAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return noticed.isEmpty()
                ? List.of()
                : targets.stream()
                        .flatMap(target -> of(target, noticed).stream())
                        .toList();
    }

    private Optional<Withdrawal> of(PlanTarget target, Map<SeriesArea, Instant> noticed) {
        List<String> areas = together(target.target().area()).distinct().toList();
        return Scope.series(catalog, target)
                .flatMap(series -> areas.stream().map(area -> new SeriesArea(series, area)))
                .flatMap(place -> Optional.ofNullable(noticed.get(place)).stream())
                .max(Instant::compareTo)
                .map(last -> new Withdrawal(target.indicator(), target.target().area(), last));
    }

    /** The area, all parts that it has ever had, and all its predecessors. */
    private Stream<String> together(String area) {
        Stream<String> others =
                Stream.concat(catalog.areas().parts(area).stream(), catalog.areas().predecessors(area).stream());
        return Stream.concat(Stream.of(area), others.flatMap(this::together));
    }
}
