package org.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Goal;
import org.tiendo.ledger.Snapshot;

/** The formulae of the gap and the progress; null where the edition has no such number. */
final class Formulas {

    private Formulas() {}

    static @Nullable Formula gap(Snapshot sealed) {
        Goal goal = sealed.goal();
        BigDecimal actual = exact(sealed);
        return goal == null || actual == null || sealed.standing().gap() == null
                ? null
                : Formula.gap(goal, actual, sealed.standing().gap());
    }

    static @Nullable Formula progress(Explanation.Again again, Snapshot sealed) {
        Goal goal = sealed.goal();
        BigDecimal actual = exact(sealed);
        return goal == null || actual == null || sealed.standing().progress() == null
                ? null
                : Formula.progress(
                        again.target().target(),
                        goal,
                        again.indicator().indicator().measure(),
                        actual,
                        sealed.standing().progress());
    }

    private static @Nullable BigDecimal exact(Snapshot snapshot) {
        return snapshot.bound() == Bound.EXACT ? snapshot.actual() : null;
    }
}
