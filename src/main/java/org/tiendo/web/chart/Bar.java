package org.tiendo.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Snapshot;

/**
 * The progress of a target as a bar, in hundredths.
 *
 * @param length from 0 to 100; what is beyond the target does not lengthen it
 * @param mark where the path asks it to be; null without a path
 */
public record Bar(int length, @Nullable Integer mark) {

    private static final int WHOLE = 100;

    /** Null where the target has no share that makes sense. */
    public static @Nullable Bar of(Snapshot snapshot) {
        BigDecimal progress = snapshot.standing().progress();
        if (progress == null) {
            return null;
        }
        BigDecimal pace = snapshot.standing().pace();
        Integer mark = pace == null || pace.signum() <= 0
                ? null
                : Integer.valueOf(hundredths(progress.divide(pace, WHOLE, RoundingMode.HALF_UP)));
        return new Bar(hundredths(progress), mark);
    }

    private static int hundredths(BigDecimal share) {
        int hundredths =
                share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
        return Math.min(WHOLE, Math.max(0, hundredths));
    }
}
