package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.Withdrawal;

/** Finds the withdrawals that concern the targets of a plan. */
record Withdrawals(Catalog catalog, Ledger ledger) {

    private record Place(String series, String area) {}

    /** Of each target the one that was noticed last. */
    List<Withdrawal> of(Plan plan, LocalDate businessDate, Instant cutOff) {
        var scope = new Scope(catalog, plan.targets());
        Map<Place, Instant> noticed = new HashMap<>();
        for (Provenance gone :
                ledger.observations().withdrawn(cutOff, scope.series(), scope.since(plan), businessDate)) {
            var place =
                    new Place(gone.observation().series(), gone.observation().area());
            noticed.merge(place, gone.observation().knownAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        return noticed.isEmpty()
                ? List.of()
                : plan.targets().stream()
                        .flatMap(target -> of(target, businessDate, noticed).stream())
                        .toList();
    }

    private Optional<Withdrawal> of(PlanTarget target, LocalDate businessDate, Map<Place, Instant> noticed) {
        List<String> areas = together(target.target().area(), businessDate).toList();
        return new Scope(catalog, List.of(target))
                .series().stream()
                        .flatMap(series -> areas.stream().map(area -> new Place(series, area)))
                        .flatMap(place -> Optional.ofNullable(noticed.get(place)).stream())
                        .max(Instant::compareTo)
                        .map(last -> new Withdrawal(
                                target.indicator(), target.target().area(), last));
    }

    /** The area and all that it is made of. */
    private Stream<String> together(String area, LocalDate day) {
        return Stream.concat(
                Stream.of(area), catalog.areas().parts(area, day).stream().flatMap(part -> together(part, day)));
    }
}
