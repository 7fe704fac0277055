package org.tiendo.operations.watchdog;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Ledger;
import org.tiendo.operations.Durations;
import org.tiendo.schedule.ScheduleTables;
import org.tiendo.store.Leases;

/** A home named village: one job, figures, whose source owes every day's figure on the next; a plan for 2023. */
final class OperationsHome {

    private OperationsHome() {}

    static HomeFolder in(Path folder) {
        return HomeFolder.figures(folder.resolve("village")).append("jobs/figures/job.yaml", "fresh: daily\n");
    }

    static WatchedTables tables(JdbcClient jdbc) {
        return new WatchedTables(
                jdbc, Ledger.over(jdbc), ScheduleTables.over(jdbc), new Durations(jdbc), new Leases(jdbc));
    }
}
