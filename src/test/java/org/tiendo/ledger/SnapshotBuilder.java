package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Status;

/** A snapshot for tests, which state only what matters to them: without data, in area 62, with no goal. */
public final class SnapshotBuilder {

    private final LocalDate businessDate;
    private final String indicator;
    private String item = "1";
    private String area = "62";
    private String plan = "2023";
    private String unit = "%";
    private @Nullable Goal goal;
    private Snapshot.Basis basis = Snapshot.Basis.NONE;
    private Snapshot.Standing standing = Snapshot.Standing.NONE;
    private Status status = Status.NO_DATA;
    private Reason reason = Reason.NONE;

    public SnapshotBuilder(LocalDate businessDate, String indicator) {
        this.businessDate = businessDate;
        this.indicator = indicator;
    }

    public SnapshotBuilder item(String code) {
        item = code;
        return this;
    }

    public SnapshotBuilder plan(String code) {
        plan = code;
        return this;
    }

    public SnapshotBuilder area(String code) {
        area = code;
        return this;
    }

    public SnapshotBuilder unit(String name) {
        unit = name;
        return this;
    }

    public SnapshotBuilder goal(@Nullable Goal aim) {
        goal = aim;
        return this;
    }

    public SnapshotBuilder atLeast(BigDecimal target) {
        return goal(new Goal(Comparator.AT_LEAST, target, null));
    }

    public SnapshotBuilder actual(Amount amount, LocalDate periodEnd, DataStatus dataStatus, String sources) {
        return basis(new Snapshot.Basis(amount, periodEnd, null, dataStatus, sources));
    }

    public SnapshotBuilder basis(Snapshot.Basis figures) {
        basis = figures;
        return this;
    }

    public SnapshotBuilder standing(@Nullable BigDecimal gap, @Nullable BigDecimal progress) {
        return standing(new Snapshot.Standing(gap, progress, null, null, null));
    }

    public SnapshotBuilder standing(Snapshot.Standing position) {
        standing = position;
        return this;
    }

    public SnapshotBuilder judged(Status verdict) {
        status = verdict;
        return this;
    }

    public SnapshotBuilder judged(Status verdict, Reason why) {
        reason = why;
        return judged(verdict);
    }

    public Snapshot build() {
        return new Snapshot(
                new Snapshot.Subject(businessDate, plan, item, indicator, area, unit),
                goal,
                basis,
                standing,
                new Snapshot.Verdict(status, reason),
                Snapshot.Versions.NONE);
    }
}
