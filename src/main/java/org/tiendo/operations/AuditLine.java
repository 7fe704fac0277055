package org.tiendo.operations;

import java.time.ZoneId;
import org.tiendo.store.Column;

/**
 * An entry of the audit in the words of lists.
 *
 * @param when in the home's zone
 */
public record AuditLine(String when, String who, String action, String subject, String reason, String outcome) {

    /** @param zone the zone of the times shown */
    public static AuditLine of(Audit.Entry entry, ZoneId zone) {
        return new AuditLine(
                new HomeTime(zone).second(entry.at()),
                entry.who(),
                Column.of(entry.action()),
                entry.subject(),
                entry.reason(),
                entry.outcome());
    }
}
