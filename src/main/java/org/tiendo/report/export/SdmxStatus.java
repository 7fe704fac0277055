package org.tiendo.report.export;

import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.ledger.Snapshot;

/** The observation statuses: codes of the cross-domain list of SDMX, and one of our own for synthetic figures. */
enum SdmxStatus {
    /** Normal. */
    A,
    /** Provisional. */
    P,
    /** Estimated. */
    E,
    /** Missing. */
    O,
    /** Made by a program, in no department's register. */
    DEMO;

    static SdmxStatus of(Snapshot snapshot) {
        @Nullable DataStatus status = snapshot.dataStatus();
        if (status == null) {
            return O;
        }
        return switch (status) {
            case OFFICIAL -> A;
            case PRELIMINARY -> P;
            case ESTIMATE -> E;
            case DEMO -> DEMO;
        };
    }
}
