package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.distance.Piece;

/** Finds the parts that the area of a change or growth has gained or lost since the days that it is counted from. */
record MovedParts(Areas areas, LocalDate businessDate) {

    Optional<String> of(Measure measure, Assessment assessment) {
        boolean isCountedFromADay = measure instanceof Measure.Change || measure instanceof Measure.Growth;
        return assessment.used().stream()
                .map(Observation::period)
                .min(Period::compareTo)
                .filter(first -> isCountedFromADay)
                .flatMap(first -> moved(assessment.target().area(), first));
    }

    private Optional<String> moved(String area, Period days) {
        Set<String> then = codes(areas.parts(area, days));
        Set<String> meant = codes(areas.parts(area, days, businessDate));
        return Stream.of(list("with ", meant, then), list("without ", then, meant))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .map(moved -> "counted on the areas of " + businessDate + ", also before: " + moved);
    }

    /** Lists only areas that still exist: predecessors are reported by their shares. */
    private Optional<String> list(String word, Set<String> codes, Set<String> others) {
        String moved = codes.stream()
                .filter(code -> !others.contains(code))
                .filter(code -> areas.find(code)
                        .filter(area -> area.existsOn(businessDate))
                        .isPresent())
                .sorted()
                .collect(Collectors.joining(", "));
        return moved.isEmpty() ? Optional.empty() : Optional.of(word + moved);
    }

    private static Set<String> codes(List<Piece> pieces) {
        return pieces.stream().map(Piece::area).collect(Collectors.toSet());
    }
}
