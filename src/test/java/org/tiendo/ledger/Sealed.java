package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
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
        return new Snapshot(
                businessDate,
                "8",
                indicator,
                "62",
                "điểm %",
                Comparator.AT_LEAST,
                new BigDecimal("4"),
                null,
                actual,
                new BigDecimal("0.02"),
                new BigDecimal("1.005"),
                null,
                null,
                null,
                Status.EXCEEDED,
                "",
                DATE,
                dataStatus,
                "published");
    }

    static Snapshot withReason(Status status, String reason) {
        return new Snapshot(
                DATE,
                "13a",
                "pci_rank_gain",
                "62",
                "bậc",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                status,
                reason,
                null,
                null,
                "");
    }
}
