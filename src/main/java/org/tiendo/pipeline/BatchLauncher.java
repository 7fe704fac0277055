package org.tiendo.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.RememberedFigures;
import org.tiendo.pipeline.edition.EditionJob;
import org.tiendo.pipeline.pull.PullJob;
import org.tiendo.pipeline.pull.PullRequest;
import org.tiendo.run.Instances;
import org.tiendo.run.JobFactory;
import org.tiendo.run.Launcher;
import org.tiendo.run.Losses;
import org.tiendo.run.RefusedException;
import org.tiendo.run.RunKey;
import org.tiendo.run.RunOrder;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunRefusal;
import org.tiendo.run.Runs;
import org.tiendo.run.SourceSlots;
import org.tiendo.run.StartedBy;

/** Starts runs on Spring Batch; cheap to create anew for every catalog. */
public final class BatchLauncher implements Launcher {

    private final Catalog catalog;
    private final Clock clock;
    private final PullJob pulls;
    private final EditionJob editions;
    private final Runs runs;
    private final Instances instances;
    private final SealListener listener;

    public BatchLauncher(Runs runs, Catalog catalog, Ledger ledger, Clock clock) {
        this(runs, catalog, ledger, clock, edition -> {});
    }

    public BatchLauncher(Runs runs, Catalog catalog, Ledger ledger, Clock clock, SealListener listener) {
        this(
                runs,
                catalog,
                clock,
                new PullJob(runs.engine(), catalog, ledger),
                new EditionJob(runs.engine(), catalog, ledger, clock),
                listener);
    }

    private BatchLauncher(
            Runs runs, Catalog catalog, Clock clock, PullJob pulls, EditionJob editions, SealListener listener) {
        this.runs = runs;
        this.catalog = catalog;
        this.clock = clock;
        this.pulls = pulls;
        this.editions = editions;
        this.listener = listener;
        instances = runs.instances();
    }

    /** A launcher for editions of many nights up to a date, which reads their figures as seldom as it can. */
    BatchLauncher remembering(LocalDate until) {
        return new BatchLauncher(runs, catalog, clock, pulls, editions.reading(new RememberedFigures(until)), listener);
    }

    @Override
    public RunOutcome pull(Job job, LocalDate businessDate, StartedBy by) {
        return pull(job, List.of(new NightOrder(businessDate, List.of(), null)), by, rows -> {});
    }

    /**
     * Pulls several nights with one reading, in their order; rows that became known after the last are left out.
     *
     * @param progress receives the number of rows read so far
     */
    RunOutcome pull(Job job, List<NightOrder> nights, StartedBy by, LongConsumer progress) {
        NightOrder last = nights.get(nights.size() - 1);
        @Nullable
        String several = nights.size() == 1
                ? null
                : nights.size() + " from " + nights.get(0).businessDate();
        var key = RunKey.pull(job.name(), last.businessDate());
        var order = new RunOrder(key, last.asKnown(), several, slots(job), last.losses());
        return runs.run(order, by, () -> instances.unfinishedOrNext(order), pulling(key, job, nights, progress));
    }

    @Override
    public RunOutcome edition(LocalDate businessDate, Instant cutOff, StartedBy by) {
        return edition(businessDate, cutOff, by, sealing -> {});
    }

    /**
     * @param cutOff null for the moment of the run
     * @param sealed receives the result of the sealing, before it is committed
     */
    RunOutcome edition(LocalDate businessDate, @Nullable Instant cutOff, StartedBy by, Consumer<Sealing> sealed) {
        RunOrder order = RunOrder.edition(businessDate, cutOff);
        return edition(order, by, () -> instances.unfinishedOrNext(order), sealed);
    }

    private RunOutcome edition(RunOrder order, StartedBy by, Supplier<JobParameters> which, Consumer<Sealing> sealed) {
        AtomicReference<@Nullable Sealing> sealing = new AtomicReference<>();
        RunOutcome outcome = runs.run(
                order, by, which, sealing(order, sealed.andThen(this::announce).andThen(sealing::set)));
        Sealing committed = outcome.<@Nullable Sealing>in(
                completed -> sealing.get(), failed -> null, stopped -> null, refused -> null);
        if (committed != null) {
            listener.sealed(committed.edition());
        }
        return outcome;
    }

    private void announce(Sealing sealing) {
        if (sealing.isNew()) {
            listener.sealing(sealing.edition());
        }
    }

    @Override
    public RunOutcome restart(long run, StartedBy by) {
        return again(run, Losses.LIMITED, by, work -> identity(run));
    }

    @Override
    public RunOutcome rerun(long run, StartedBy by) {
        return again(run, Losses.LIMITED, by, instances::next);
    }

    @Override
    public RunOutcome accept(long run, StartedBy by) {
        return again(run, Losses.ACCEPTED, by, instances::next);
    }

    private RunOutcome again(long run, Losses losses, StartedBy by, Function<RunOrder, JobParameters> which) {
        try {
            RunOrder earlier = RunOrder.of(instances.run(run));
            if (earlier.job().isEmpty()) {
                return edition(earlier, by, () -> which.apply(earlier), sealing -> {});
            }
            Job job = job(run, earlier);
            RunOrder order = earlier.with(slots(job), losses);
            var nights = List.of(new NightOrder(order.key().businessDate(), List.of(), order.asKnown()));
            return runs.run(order, by, () -> which.apply(order), pulling(order.key(), job, nights, rows -> {}));
        } catch (RefusedException e) {
            return new RunOutcome.Refused(Objects.requireNonNull(e.getMessage()));
        }
    }

    private Job job(long run, RunOrder order) {
        if (order.nights() != null) {
            throw new RefusedException(RunRefusal.SEVERAL_NIGHTS, run);
        }
        String name = order.job().orElseThrow();
        return catalog.job(name).orElseThrow(() -> new RefusedException(RunRefusal.NO_JOB_ANY_MORE, run, name));
    }

    @Override
    public boolean knows(String job) {
        return catalog.job(job).isPresent();
    }

    /**
     * The identifying parameters of a run that is to be resumed.
     *
     * @throws RefusedException when it can't be resumed
     */
    private JobParameters identity(long run) {
        JobExecution earlier = instances.run(run);
        String again = "; to do it again from the start: tiendo rerun " + run;
        Optional<JobExecution> later = instances.resumedBy(earlier);
        if (later.isPresent()) {
            throw new RefusedException(
                    "run " + run + " was resumed as run " + later.get().getId() + "; use that number");
        }
        return switch (earlier.getStatus()) {
            case COMPLETED -> throw new RefusedException("run " + run + " is completed" + again);
            case ABANDONED -> throw new RefusedException("run " + run + " was abandoned" + again);
            case STARTING, STARTED, STOPPING, STOPPED, FAILED, UNKNOWN -> instances.identity(earlier);
        };
    }

    private JobFactory pulling(RunKey key, Job job, List<NightOrder> nights, LongConsumer progress) {
        Instant now = clock.instant();
        List<PullRequest> requests =
                nights.stream().map(night -> request(job, night, now)).toList();
        return (lease, watch) -> pulls.of(key.name(), requests, lease, watch, progress);
    }

    private PullRequest request(Job job, NightOrder order, Instant now) {
        Instant asKnown = order.asKnown() == null ? now : order.asKnown();
        return new PullRequest(
                job,
                order.businessDate(),
                clock,
                now,
                asKnown,
                catalog.settings().zone());
    }

    private JobFactory sealing(RunOrder order, Consumer<Sealing> sealed) {
        RunKey key = order.key();
        Supplier<Instant> cutOff = () -> order.asKnown() == null ? clock.instant() : order.asKnown();
        return (lease, watch) -> editions.of(key.name(), key.businessDate(), cutOff.get(), lease, watch, sealed);
    }

    private SourceSlots slots(Job job) {
        String source = job.sourceName();
        return new SourceSlots(source, catalog.concurrentPulls(source));
    }
}
