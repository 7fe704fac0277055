package org.tiendo.operations.health;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.run.RunOutcome;

/** Counts the runs of this process and their rows. */
public final class RunMetrics implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(RunMetrics.class);

    /** From the pull of a small file to the nightly pull of a large table. */
    private static final Duration[] BUCKETS = Stream.of(1, 5, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600)
            .map(Duration::ofSeconds)
            .toArray(Duration[]::new);

    private final JdbcClient jdbc;
    private final Supplier<Catalog> catalog;
    private volatile @Nullable MeterRegistry registry;

    RunMetrics(JdbcClient jdbc, Supplier<Catalog> catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /** Registers every counter at the start, so that the first failure shows as a rise. */
    @Override
    public void bindTo(MeterRegistry registry) {
        this.registry = registry;
        for (String task : TaskNames.of(catalog.get())) {
            for (Word outcome : Word.values()) {
                runs(registry, task, outcome);
            }
            duration(registry, task);
            if (TaskNames.isPull(task)) {
                count(registry, task, new RunRows(0, 0, 0, 0));
            }
        }
    }

    /**
     * Counts a run that has ended; does nothing before the meters are bound to a registry.
     *
     * @param task {@code pull customs}, {@code edition}, {@code digest} or {@code housekeeping}
     * @param took not recorded for a refused run
     */
    public void ended(String task, RunOutcome outcome, Duration took) {
        MeterRegistry meters = registry;
        if (meters == null) {
            return;
        }
        Word word = Word.of(outcome);
        runs(meters, task, word).increment();
        if (word != Word.REFUSED) {
            duration(meters, task).record(took);
        }
        Long run = run(outcome);
        if (run != null && TaskNames.isPull(task)) {
            countRows(meters, task, run);
        }
    }

    private void countRows(MeterRegistry meters, String task, long run) {
        try {
            count(meters, task, RunRows.of(run, jdbc));
        } catch (DataAccessException e) {
            LOG.warn("The rows of run {} are missing from the metrics", run, e);
        }
    }

    private static @Nullable Long run(RunOutcome outcome) {
        return outcome.<@Nullable Long>in(
                completed -> completed.run(), failed -> failed.run(), stopped -> stopped.run(), refused -> null);
    }

    private static Counter runs(MeterRegistry registry, String task, Word outcome) {
        return Counter.builder("tiendo.runs")
                .description("Runs of this node that have ended, by what came of them")
                .tag("task", task)
                .tag("outcome", outcome.label())
                .register(registry);
    }

    private static Timer duration(MeterRegistry registry, String task) {
        return Timer.builder("tiendo.run.duration")
                .description("How long the runs of this node took")
                .tag("task", task)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private static void count(MeterRegistry registry, String task, RunRows rows) {
        rows(registry, task, "accepted").increment((double) rows.accepted());
        rows(registry, task, "rejected").increment((double) rows.rejected());
        rows(registry, task, "filtered").increment((double) rows.filtered());
        rows(registry, task, "outside").increment((double) rows.outside());
    }

    private static Counter rows(MeterRegistry registry, String task, String fate) {
        return Counter.builder("tiendo.rows")
                .description("Rows that pulls of this node have read, by what became of them")
                .tag("task", task)
                .tag("fate", fate)
                .register(registry);
    }

    /** The values of the outcome label. */
    private enum Word {
        COMPLETED,
        FAILED,
        STOPPED,
        REFUSED;

        static Word of(RunOutcome outcome) {
            return outcome.in(completed -> COMPLETED, failed -> FAILED, stopped -> STOPPED, refused -> REFUSED);
        }

        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
