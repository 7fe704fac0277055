package org.tiendo.operations.watchdog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Ledger;
import org.tiendo.operations.Durations;
import org.tiendo.schedule.ScheduleTables;
import org.tiendo.store.Leases;

/**
 * The tables that the watchdog and the digest read.
 *
 * @param jdbc for the checks whose query goes over several tables
 */
public record WatchedTables(
        JdbcClient jdbc, Ledger ledger, ScheduleTables schedule, Durations durations, Leases leases) {}
