package org.tiendo.pipeline;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.Withdrawal;

/** Finds the withdrawals that concern the targets of a plan. */
record Withdrawals(Catalog catalog) {

    private record Place(String series, String area) {}

    /** Of each target the one that was noticed last. */
    List<Withdrawal> of(Plan plan, List<Provenance> withdrawn) {
        Map<Place, Instant> noticed = new HashMap<>();
        for (Provenance gone : withdrawn) {
            var place =
                    new Place(gone.observation().series(), gone.observation().area());
            noticed.merge(place, gone.observation().knownAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return noticed.isEmpty()
                ? List.of()
                : plan.targets().stream()
                        .flatMap(target -> of(target, noticed).stream())
                        .toList();
    }

    private Optional<Withdrawal> of(PlanTarget target, Map<Place, Instant> noticed) {
        List<String> areas = together(target.target().area()).distinct().toList();
        return new Scope(catalog, List.of(target))
                .series().stream()
                        .flatMap(series -> areas.stream().map(area -> new Place(series, area)))
                        .flatMap(place -> Optional.ofNullable(noticed.get(place)).stream())
                        .max(Instant::compareTo)
                        .map(last -> new Withdrawal(
                                target.indicator(), target.target().area(), last));
    }

    /** The area, all that it has ever been made of, and what came before it. */
    private Stream<String> together(String area) {
        Stream<String> others =
                Stream.concat(catalog.areas().parts(area).stream(), catalog.areas().predecessors(area).stream());
        return Stream.concat(Stream.of(area), others.flatMap(this::together));
    }
}
