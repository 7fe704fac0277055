package org.tiendo.web;

import java.time.ZoneId;
import org.tiendo.access.Role;
import org.tiendo.access.UserAudit;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditLine;
import org.tiendo.operations.StoredSentences;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentSubject;

/** Reads the sentences of the audit, whoever has written them. */
public final class AuditSentences {

    private static final StoredSentences KINDS =
            StoredSentences.with(IncidentKind.values(), IncidentSubject.values(), UserAudit.values(), Role.values());

    private AuditSentences() {}

    /** @param zone the zone of the times shown */
    public static AuditLine line(Audit.Entry entry, ZoneId zone) {
        return AuditLine.of(entry, zone, KINDS);
    }
}
