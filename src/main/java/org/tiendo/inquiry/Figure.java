package org.tiendo.inquiry;

import java.time.LocalDate;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/** A sealed figure that people ask about: an indicator in an area, as one revision of a date says it. */
public record Figure(LocalDate businessDate, int revision, String indicator, String area) {

    /** @param sealed one of the edition's snapshots */
    public static Figure of(Edition edition, Snapshot sealed) {
        return new Figure(edition.businessDate(), edition.revision(), sealed.indicator(), sealed.area());
    }
}
