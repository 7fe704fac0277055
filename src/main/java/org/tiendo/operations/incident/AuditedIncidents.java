package org.tiendo.operations.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.Subject;
import org.tiendo.run.RefusedException;
import org.tiendo.store.Column;
import org.tiendo.words.Sentence;

/** Handles incidents for people; audits the person and the reason in the same transaction. */
final class AuditedIncidents implements IncidentService {

    /** Longer than the longest tried, so that those which were dropped are seen for a while. */
    private static final Duration SHOWN = Duration.ofDays(14);

    private final IncidentRows rows;
    private final Notifications notifications;
    private final Audit audit;
    private final TransactionTemplate transaction;

    AuditedIncidents(
            IncidentRows rows, Notifications notifications, Audit audit, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.notifications = notifications;
        this.audit = audit;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<Incident> lasting() {
        return rows.lasting();
    }

    @Override
    public List<Incident> latest(int number) {
        return rows.latest(number);
    }

    @Override
    public List<Undelivered> undelivered() {
        return notifications.undelivered(audit.now().minus(SHOWN));
    }

    @Override
    public Incident acknowledge(long id, String reason) {
        return transaction.execute(status -> {
            Incident after = handle(id, IncidentState.ACKNOWLEDGED, null, reason);
            audit.add(
                    Audit.Action.ACKNOWLEDGE,
                    Sentence.of(Subject.INCIDENT, id),
                    reason,
                    Sentence.of(
                            AuditOutcome.INCIDENT,
                            Sentence.of(after.cause().kind()),
                            after.cause().about()));
            return after;
        });
    }

    @Override
    public Incident snooze(long id, Instant until, String reason) {
        if (!until.isAfter(audit.now())) {
            throw new RefusedException(Sentence.of(IncidentRefusal.PAST, id, until.toString()));
        }
        return transaction.execute(status -> {
            Incident after = handle(id, IncidentState.SNOOZED, Column.kept(until), reason);
            audit.add(
                    Audit.Action.SNOOZE,
                    Sentence.of(Subject.INCIDENT, id),
                    reason,
                    Sentence.of(
                            AuditOutcome.SNOOZED,
                            Sentence.of(after.cause().kind()),
                            after.cause().about(),
                            until.truncatedTo(ChronoUnit.SECONDS)));
            return after;
        });
    }

    private Incident handle(long id, IncidentState state, @Nullable Instant until, String reason) {
        Incident before =
                rows.find(id).orElseThrow(() -> new RefusedException(Sentence.of(IncidentRefusal.NO_INCIDENT, id)));
        if (!before.state().mayBecome(state)) {
            throw new RefusedException(
                    Sentence.of(IncidentRefusal.HANDLED_ALREADY, id, before.title(), Column.of(before.state())));
        }
        Incident after = before.handled(state, until, audit.actor().who(), reason);
        if (!rows.change(before, after)) {
            throw new RefusedException(Sentence.of(IncidentRefusal.CHANGED_MEANWHILE, id));
        }
        return after;
    }
}
