package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.List;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps one incident per cause, whichever node finds it; its notifications are written in the same transaction. */
public final class Incidents {

    private final IncidentRows rows;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Incidents(IncidentRows rows, Outbox outbox, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.outbox = outbox;
        transaction = new TransactionTemplate(transactions);
    }

    /** Opens an incident, or records that it still lasts; repeat the call while it does. */
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

    /** Ends an incident whose cause is gone. */
    public void recover(Incident incident, Instant now) {
        transaction.executeWithoutResult(status -> {
            Incident over = incident.become(IncidentState.RECOVERED, now);
            if (rows.change(incident, over) && incident.state().isRecoveryTold()) {
                outbox.recovered(over, now);
            }
        });
    }

    /** Opens a snoozed incident again that still lasts, and notifies once more. */
    public void wake(Incident incident, Instant now) {
        transaction.executeWithoutResult(status -> {
            Incident awake = incident.become(IncidentState.OPEN, null);
            if (rows.change(incident, awake)) {
                outbox.opened(awake, now);
            }
        });
    }

    /**
     * Adds an incident that could not be written while it lasted, and ends it, so that those who were notified of it
     * are notified of its end.
     */
    void addPast(Cause cause, Instant from, Instant until) {
        transaction.executeWithoutResult(status -> {
            if (rows.add(cause, from)) {
                rows.of(cause).ifPresent(incident -> recover(incident, until));
            }
        });
    }

    /** The lasting incidents, the oldest first. */
    public List<Incident> lasting() {
        return rows.lasting();
    }

    /** The incidents that ended at a moment or after it, the oldest first. */
    public List<Incident> recoveredSince(Instant moment) {
        return rows.recoveredSince(moment);
    }
}
