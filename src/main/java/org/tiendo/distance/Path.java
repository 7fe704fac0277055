package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks for on the way, day by day.
 *
 * @param asked in the indicator's unit
 * @param start what the way is counted from: a level's stated baseline; null for what starts at nothing
 * @param words which path it is, for readers
 */
record Path(Curve asked, @Nullable BigDecimal start, String words) {

    /** @param unreported days of a flow that nobody has reported: nothing is asked for them */
    Optional<BigDecimal> by(LocalDate day, List<Period> unreported) {
        List<Period> passed = unreported.stream()
                .filter(piece -> !piece.start().isAfter(day))
                .map(piece -> piece.until(day))
                .toList();
        return asked.at(day).map(all -> Decimals.normalised(all.subtract(asked.over(passed))));
    }
}
