package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import org.tiendo.ledger.Provenance;

/**
 * Finds the figures that are missing because their source no longer delivers them.
 *
 * @param withdrawn the withdrawn figures, with their last amounts
 */
record Withdrawn(Catalog catalog, List<Provenance> withdrawn) {

    /** The remark on the first withdrawn figure that the assessment lacks; empty where it lacks none. */
    Optional<Remark> of(Measure measure, Assessment assessment) {
        if (withdrawn.isEmpty()) {
            return Optional.empty();
        }
        Set<String> series = measure.series().collect(Collectors.toSet());
        Set<String> areas = areas(assessment);
        Period plan = assessment.target().period();
        List<Observation> lacking = withdrawn.stream()
                .map(Provenance::observation)
                .filter(gone -> series.contains(gone.series()) && areas.contains(gone.area()))
                .filter(gone -> plan.covers(gone.period()) && isOfItsTime(gone))
                .filter(gone -> assessment.used().stream().noneMatch(one -> isInstead(one, gone)))
                .toList();
        return lacking.isEmpty() ? Optional.empty() : Optional.of(remark(lacking));
    }

    /** The areas whose figures count for the target; without an actual also all its parts. */
    private Set<String> areas(Assessment assessment) {
        String area = assessment.target().area();
        Set<String> areas =
                assessment.used().stream().map(Observation::area).collect(Collectors.toCollection(HashSet::new));
        areas.add(area);
        if (assessment.actual() == null) {
            areas.addAll(catalog.areas().parts(area));
        }
        return areas;
    }

    /** Returns whether the area existed in the figure's period; a figure of an area after its end is not missing. */
    private boolean isOfItsTime(Observation gone) {
        return catalog.areas().absence(gone.area(), gone.period()).isEmpty();
    }

    private static boolean isInstead(Observation one, Observation gone) {
        return one.series().equals(gone.series())
                && one.area().equals(gone.area())
                && !one.period().end().isBefore(gone.period().start())
                && !one.period().start().isAfter(gone.period().end());
    }

    private Remark remark(List<Observation> lacking) {
        Observation first = lacking.get(0);
        LocalDate noticed = first.knownAt().atZone(catalog.settings().zone()).toLocalDate();
        return RemarkKind.WITHDRAWN.of(
                first.series(),
                first.area(),
                first.period(),
                first.amount(),
                first.job(),
                noticed,
                MoreFigures.after(lacking.size()));
    }
}
