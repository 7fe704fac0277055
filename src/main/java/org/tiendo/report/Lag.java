package org.tiendo.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;

/**
 * The order of snapshots by what lags most, the same wherever it is asked for.
 *
 * <p>First comes what is behind, by the verdict; then what has no verdict and may be behind; then what is in time. Within
 * a verdict the smallest share of the expected value comes first, where there is none that of the target, and last what
 * has no share at all: nobody can say how far behind it is. An area that is only followed comes after all targets.
 */
public final class Lag {

    /** The verdicts that say behind. */
    public static final Set<Status> BEHIND =
            EnumSet.of(Status.NOT_REACHED, Status.REVERSING, Status.OFF_TRACK, Status.AT_RISK);

    public static final Comparator<Snapshot> MOST_FIRST = Comparator.comparingInt(Lag::place)
            .thenComparing(snapshot -> share(snapshot).isEmpty())
            .thenComparing(snapshot -> share(snapshot).orElse(BigDecimal.ZERO));

    private static final List<Status> ORDER = List.of(
            Status.NOT_REACHED,
            Status.REVERSING,
            Status.OFF_TRACK,
            Status.AT_RISK,
            Status.CONFLICT,
            Status.NOT_ASSESSABLE,
            Status.NO_DATA,
            Status.NOT_DUE,
            Status.IN_PERIOD,
            Status.ON_TRACK,
            Status.REACHED,
            Status.EXCEEDED);

    private Lag() {}

    private static int place(Snapshot snapshot) {
        return snapshot.goal() == null ? ORDER.size() : ORDER.indexOf(snapshot.status());
    }

    /** The actual as a share of the expected value, else of the target; empty without either. */
    private static Optional<BigDecimal> share(Snapshot snapshot) {
        BigDecimal pace = snapshot.standing().pace();
        return Optional.ofNullable(pace == null ? snapshot.standing().progress() : pace);
    }
}
