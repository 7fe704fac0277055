package org.tiendo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Ledger;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.report.ReportStore;
import org.tiendo.run.Engine;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.servers.CountedDataSource;
import org.tiendo.servers.SentStatement;
import org.tiendo.store.Leases;

/** Seals editions of the worked example in one process, and keeps the statements that each one took. */
final class CountedSeals {

    private final CountedDataSource counted;
    private final BatchLauncher launcher;
    private final Instant now;
    private List<SentStatement> statements = List.of();

    CountedSeals(ReportStore store, Instant now) {
        this(store, ReportStore.catalog(), now);
    }

    CountedSeals(ReportStore store, Catalog catalog, Instant now) {
        this.now = now;
        counted = new CountedDataSource(store.store().dataSource());
        JdbcClient jdbc = JdbcClient.create(counted);
        var engine = Engine.over(counted, new JdbcTransactionManager(counted));
        launcher = new BatchLauncher(
                new Runs(engine, new Leases(jdbc), new OwnRuns("the test")),
                catalog,
                Ledger.over(jdbc),
                Clock.fixed(now, ZoneOffset.UTC));
    }

    void seal(LocalDate businessDate) {
        seal(businessDate, now);
    }

    void seal(LocalDate businessDate, Instant cutOff) {
        counted.statements();
        launcher.edition(businessDate, cutOff, new StartedBy("an", "the test", ""));
        statements = counted.statements();
    }

    /** All statements of the last run. */
    List<SentStatement> statements() {
        return statements;
    }

    /** Those that make the edition, without those that keep the books on the run. */
    List<SentStatement> ofTheEdition() {
        return statements.stream().filter(CountedSeals::isOfTheEdition).toList();
    }

    private static boolean isOfTheEdition(SentStatement statement) {
        String sql = statement.sql().toUpperCase(Locale.ROOT);
        return !sql.contains("BATCH_") && !sql.contains("LEASE") && !sql.isEmpty();
    }
}
