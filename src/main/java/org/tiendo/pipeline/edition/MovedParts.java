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
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;

/** Finds the parts that the area of a change or growth has gained or lost since the days that it is counted from. */
record MovedParts(Areas areas, LocalDate businessDate) {

    Optional<Remark> of(Measure measure, Assessment assessment) {
        boolean isCountedFromADay = measure instanceof Measure.Change || measure instanceof Measure.Growth;
        return assessment.used().stream()
                .map(Observation::period)
                .min(Period::compareTo)
                .filter(first -> isCountedFromADay)
                .flatMap(first -> moved(assessment.target().area(), first));
    }

    private Optional<Remark> moved(String area, Period days) {
        Set<String> then = codes(areas.parts(area, days));
        Set<String> meant = codes(areas.parts(area, days, businessDate));
        List<Remark> moved = Stream.of(
                        list(RemarkKind.WITH_PARTS, meant, then), list(RemarkKind.WITHOUT_PARTS, then, meant))
                .flatMap(Optional::stream)
                .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(RemarkKind.COUNTED_ON_AREAS.of(businessDate, moved));
    }

    /** Lists only areas that still exist: predecessors are reported by their shares. */
    private Optional<Remark> list(RemarkKind kind, Set<String> codes, Set<String> others) {
        List<String> moved = codes.stream()
                .filter(code -> !others.contains(code))
                .filter(code -> areas.find(code)
                        .filter(area -> area.existsOn(businessDate))
                        .isPresent())
                .sorted()
                .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(kind.of(moved));
    }

    private static Set<String> codes(List<Piece> pieces) {
        return pieces.stream().map(Piece::area).collect(Collectors.toSet());
    }
}
