package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values that a target requires day by day on the way.
 *
 * @param asked the required values in the indicator's unit
 * @param start the value that progress is counted from: a level's stated baseline; null for measures that start from
 *     zero
 * @param words the name of the path, for readers
 */
record Path(CumulativeCurve asked, @Nullable BigDecimal start, Reason words) {

    /** @param unreported days of a flow without a reported figure: nothing is required for them */
    Optional<BigDecimal> by(LocalDate day, List<Period> unreported) {
        List<Period> passed = unreported.stream()
                .filter(piece -> !piece.start().isAfter(day))
                .map(piece -> piece.until(day))
                .toList();
        return asked.at(day).map(all -> Decimals.normalised(all.subtract(asked.over(passed))));
    }
}
