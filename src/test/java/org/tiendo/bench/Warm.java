package org.tiendo.bench;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Ledger;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.pipeline.Nights;
import org.tiendo.pipeline.PullOutcome;
import org.tiendo.run.Engine;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;

/** The ways within this one process; of tiendo the pull, from its start to its report. */
record Warm(Inputs inputs) {

    Contender reference(Reference reference) {
        return new Contender() {
            @Override
            public String said() {
                return reference.said();
            }

            @Override
            public Timed run() throws Exception {
                long start = System.nanoTime();
                Totals totals = reference.run(inputs);
                return new Timed(Duration.ofNanos(System.nanoTime() - start), Duration.ZERO, totals);
            }
        };
    }

    Contender tiendo(RegisterHome home) {
        return new Contender() {
            @Override
            public String said() {
                return "tiendo";
            }

            @Override
            public Timed run() throws Exception {
                Catalog catalog = home.files().catalog();
                return Kept.open(home, store -> pull(store, catalog));
            }
        };
    }

    private static Contender.Timed pull(Store store, Catalog catalog) {
        var jdbc = JdbcClient.create(store.dataSource());
        var ledger = Ledger.over(jdbc);
        var engine = Engine.over(store.dataSource(), new JdbcTransactionManager(store.dataSource()));
        var runs = new Runs(engine, new Leases(jdbc), new OwnRuns("bench"));
        var launcher = new BatchLauncher(runs, catalog, ledger, Kept.CLOCK);
        var nights = new Nights(launcher, catalog, ledger.pullReports(), new StartedBy("bench", "bench", ""));
        var pull = new TimedPull();
        nights.run(new NightOrder(Register.LAST_DAY, List.of(), null), pull);
        return new Contender.Timed(Duration.ofNanos(pull.end - pull.start), Duration.ZERO, Kept.totals(store));
    }

    /** Looks at the clock when the pull begins and when it has ended. */
    private static final class TimedPull implements NightListener {

        private long start;
        private long end;

        @Override
        public void pulling(String job, int number, int of) {
            start = System.nanoTime();
        }

        @Override
        public void read(String job, long rows) {}

        @Override
        public void pulled(PullOutcome outcome) {
            end = System.nanoTime();
            if (outcome.failure() != null) {
                throw new IllegalStateException(Objects.requireNonNull(outcome.failure()));
            }
        }

        @Override
        public void sealing() {}
    }
}
