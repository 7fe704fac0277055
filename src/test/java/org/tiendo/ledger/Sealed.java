package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Remark;
import org.tiendo.distance.Status;

/** Snapshots for tests. */
final class Sealed {

    static final LocalDate DATE = LocalDate.of(2023, 12, 31);

    private Sealed() {}

    static Snapshot snapshot(String indicator, String actual) {
        return of(DATE, indicator, actual);
    }

    static Snapshot snapshot(String indicator, Amount actual) {
        return of(DATE, indicator, actual);
    }

    static Snapshot preliminary(String indicator, String actual) {
        return of(DATE, indicator, Amount.exact(new BigDecimal(actual)), DataStatus.PRELIMINARY);
    }

    /** Speaks of the period until {@link #DATE}, whatever the business date. */
    static Snapshot of(LocalDate businessDate, String indicator, String actual) {
        return of(businessDate, indicator, Amount.exact(new BigDecimal(actual)));
    }

    private static Snapshot of(LocalDate businessDate, String indicator, Amount actual) {
        return of(businessDate, indicator, actual, DataStatus.OFFICIAL);
    }

    private static Snapshot of(LocalDate businessDate, String indicator, Amount actual, DataStatus dataStatus) {
        return new SnapshotBuilder(businessDate, indicator)
                .item("8")
                .unit("điểm %")
                .atLeast(new BigDecimal("4"))
                .actual(actual, DATE, dataStatus, "published")
                .standing(new BigDecimal("0.02"), new BigDecimal("1.005"))
                .judged(Status.EXCEEDED)
                .build();
    }

    static Snapshot withReason(Status status, Remark... remarks) {
        return withReason(status, Reason.of(List.of(remarks)));
    }

    /** A snapshot of an edition that was sealed before the ledger kept remarks. */
    static Snapshot withSentence(Status status, String sentence) {
        return withReason(status, Reason.ofSentence(sentence));
    }

    private static Snapshot withReason(Status status, Reason reason) {
        return new SnapshotBuilder(DATE, "pci_rank_gain")
                .item("13a")
                .unit("bậc")
                .judged(status, reason)
                .build();
    }
}
