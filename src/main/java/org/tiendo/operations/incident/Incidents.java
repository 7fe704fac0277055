package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One incident a cause, whoever finds it; what is to be told of it is written in the same transaction. */
public final class Incidents {

    private final IncidentRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Incidents(IncidentRows rows, Outbox outbox, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.outbox = outbox;
        transaction = new TransactionTemplate(transactions);
    }

    /** Opens an incident, or notes that it still lasts; to be repeated while it does. */
    public void see(Cause cause, Instant now) {
        if (!rows.seen(cause, now)) {
            transaction.executeWithoutResult(status -> open(cause, now));
        }
    }

    private void open(Cause cause, Instant now) {
        if (rows.add(cause, now)) {
            rows.of(cause).ifPresent(incident -> outbox.opened(incident, now));
        }
    }

    /** Its cause is gone. */
    public void recover(Incident incident, Instant now) {
        transaction.executeWithoutResult(status -> {
            Incident over = incident.become(IncidentState.RECOVERED, now);
            if (rows.change(incident, over) && incident.state().isRecoveryTold()) {
                outbox.recovered(over, now);
            }
        });
    }

    /** A snoozed one that still lasts is open again, and told once more. */
    public void wake(Incident incident, Instant now) {
        transaction.executeWithoutResult(status -> {
            Incident awake = incident.become(IncidentState.OPEN, null);
            if (rows.change(incident, awake)) {
                outbox.opened(awake, now);
            }
        });
    }

    /** One that could not be written down while it lasted: those who were told of it hear that it is over. */
    void addPast(Cause cause, Instant from, Instant until) {
        transaction.executeWithoutResult(status -> {
            if (rows.add(cause, from)) {
                rows.of(cause).ifPresent(incident -> recover(incident, until));
            }
        });
    }

    /** Those that last, the oldest first. */
    public List<Incident> lasting() {
        return rows.lasting();
    }

    /** Those that ended at a moment or after it, the oldest first. */
    public List<Incident> recoveredSince(Instant moment) {
        return rows.recoveredSince(moment);
    }
}
