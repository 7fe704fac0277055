package org.tiendo.run;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.tiendo.store.Leases;
import org.tiendo.store.StoreFailure;

/** The one class that starts runs: never two of the same at once, each with who asked for it. */
public final class Runs {

    static final String STARTED_BY = "started_by";
    static final String NODE = "node";
    static final String WHY = "why";

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);

    /** The length of Batch's column for parameters. */
    private static final int PARAMETER = 2500;

    /** Other processes update a run's row now and then, never all the time. */
    private static final int TRIES = 10;

    private final Engine engine;
    private final RunLeases leases;
    private final OwnRuns own;
    private final Recovery recovery;
    private final Instances instances;
    private final RunControl control;

    /** @param own the runs of this process, over all catalogs it has loaded */
    public Runs(Engine engine, Leases leases, OwnRuns own) {
        this.engine = engine;
        this.own = own;
        this.leases = new RunLeases(leases, own, RunLeases.LENGTH);
        recovery = new Recovery(engine);
        instances = new Instances(engine, recovery);
        control = new BatchRunControl(engine, this.leases, own, recovery, instances);
    }

    public Engine engine() {
        return engine;
    }

    public Instances instances() {
        return instances;
    }

    /** The control that stops, abandons and recovers runs of every process. */
    public RunControl control() {
        return control;
    }

    /**
     * Executes a run to its end, on this thread. A run that loses its store ends too, while the store still shows it as
     * running; the next request for the same run, or the next recovery of dead runs, corrects that.
     *
     * @param parameters supplies the identity of the run once its lease is held; refuses by {@link RefusedException}
     */
    public RunOutcome run(RunOrder order, StartedBy by, Supplier<JobParameters> parameters, JobFactory jobs) {
        try (HeldLease lease = leases.take(order.key().leaseName())) {
            return inASlot(order, () -> start(order.key(), by, parameters.get(), watch -> jobs.create(lease, watch)));
        } catch (RefusedException e) {
            return new RunOutcome.Refused(Objects.requireNonNull(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(null, order.key().name() + " could not be started: ", e);
        }
    }

    private RunOutcome inASlot(RunOrder order, Supplier<RunOutcome> run) {
        if (order.slots() == null) {
            return run.get();
        }
        HeldLease slot = leases.takeSlot(order.slots(), order.key().leaseName());
        try {
            return run.get();
        } finally {
            slot.close();
        }
    }

    private RunOutcome start(RunKey key, StartedBy by, JobParameters identity, Function<RunWatch, Job> job) {
        try (var watch = new RunWatch(key, by, own)) {
            try {
                return outcome(engine.operator().start(job.apply(watch), withCaller(identity, by)));
            } catch (JobExecutionException e) {
                return failed(null, key.name() + " could not be started: ", e);
            } catch (RuntimeException e) {
                return interrupted(watch.execution(), e);
            }
        }
    }

    private static JobParameters withCaller(JobParameters identity, StartedBy by) {
        return new JobParametersBuilder(identity)
                .addString(STARTED_BY, cut(by.who()), false)
                .addString(NODE, cut(by.node()), false)
                .addString(WHY, cut(by.why()), false)
                .toJobParameters();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), PARAMETER));
    }

    /**
     * Handles a run whose end Batch could not write: somebody updated its row at the same moment, or the store can't be
     * reached.
     */
    private RunOutcome interrupted(@Nullable JobExecution execution, RuntimeException e) {
        if (execution == null) {
            return failed(null, "", e);
        }
        if (execution.getEndTime() != null && StoreFailure.isRace(e)) {
            return writtenAgain(execution);
        }
        LOG.error("the end of run {} could not be written down", execution.getId(), e);
        return failed(execution.getId(), "", e);
    }

    private RunOutcome writtenAgain(JobExecution ended) {
        for (int tried = 1; ; tried++) {
            try {
                engine.repository().update(ended);
                return outcome(ended);
            } catch (RuntimeException e) {
                if (tried == TRIES || !StoreFailure.isRace(e)) {
                    return failed(ended.getId(), "", e);
                }
            }
        }
    }

    private RunOutcome outcome(JobExecution ended) {
        return switch (ended.getStatus()) {
            case COMPLETED -> new RunOutcome.Completed(ended.getId());
            case STOPPED, STOPPING -> new RunOutcome.Stopped(ended.getId());
            case STARTING, STARTED, FAILED, ABANDONED -> failure(ended);
            case UNKNOWN -> {
                recovery.settle(ended.getId());
                yield failure(ended);
            }
        };
    }

    private static RunOutcome failure(JobExecution ended) {
        @Nullable Throwable cause = RunWatch.cause(ended);
        return cause == null
                ? new RunOutcome.Failed(ended.getId(), "run " + ended.getId() + " ended " + ended.getStatus(), false)
                : failed(ended.getId(), "", cause);
    }

    private static RunOutcome.Failed failed(@Nullable Long run, String what, Throwable e) {
        FailureCause trouble = FailureCause.of(e);
        return new RunOutcome.Failed(
                run, what + trouble.sentence(), trouble.isTransient(), trouble.soon(), trouble.extent());
    }
}
