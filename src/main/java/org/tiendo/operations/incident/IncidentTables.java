package org.tiendo.operations.incident;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.tiendo.operations.Audit;
import org.tiendo.store.Leases;

/**
 * The tables of incidents and notifications, which change together.
 *
 * @param leases those by which one node at a time sends
 */
public record IncidentTables(
        IncidentRows rows, Notifications notifications, Leases leases, PlatformTransactionManager transactions) {

    public static IncidentTables over(JdbcClient jdbc, Leases leases, PlatformTransactionManager transactions) {
        return new IncidentTables(new IncidentRows(jdbc), new Notifications(jdbc), leases, transactions);
    }

    /** Creates the service through which people handle incidents, in the name of the audit's actor. */
    public IncidentService service(Audit audit) {
        return new AuditedIncidents(rows, notifications, audit, transactions);
    }
}
