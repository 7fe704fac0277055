package org.tiendo.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.PullReports;
import org.tiendo.pipeline.PullOutcome.Ending;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Failed.Extent;
import org.tiendo.run.StartedBy;

/** Runs whole nights: all pulls, then the edition. */
public final class Nights {

    private final BatchLauncher launcher;
    private final Catalog catalog;
    private final PullReports reports;
    private final StartedBy by;
    private final FileRetries retries = FileRetries.forFiles();

    /** @param by the person or schedule that asks for them, and the process that runs them */
    public Nights(BatchLauncher launcher, Catalog catalog, PullReports reports, StartedBy by) {
        this.launcher = launcher;
        this.catalog = catalog;
        this.reports = reports;
        this.by = by;
    }

    /** The same for many nights up to a date, whose figures are read as seldom as they can. */
    Nights remembering(LocalDate until) {
        return new Nights(launcher.remembering(until), catalog, reports, by);
    }

    /**
     * Runs a night. A failed pull is reported in the result; the other pulls and the edition run all the same, unless
     * the process itself has failed.
     */
    public Night run(NightOrder order, NightListener listener) {
        List<PullOutcome> outcomes = new ArrayList<>();
        List<Job> jobs = ordered(order);
        for (Job job : jobs) {
            listener.pulling(job.name(), outcomes.size() + 1, jobs.size());
            PullOutcome outcome = pull(job, List.of(order), rows -> listener.read(job.name(), rows));
            outcomes.add(outcome);
            listener.pulled(outcome);
            if (outcome.hasEndedTheNight()) {
                return build(order, outcomes);
            }
        }
        listener.sealing();
        return build(order, outcomes);
    }

    /** Builds the edition after its pulls, whatever their results; not in a process that has failed. */
    Night build(NightOrder order, List<PullOutcome> outcomes) {
        Optional<PullOutcome> last =
                outcomes.stream().filter(PullOutcome::hasEndedTheNight).findFirst();
        if (last.isPresent()) {
            return new Night(
                    outcomes, null, last.get().job() + ": " + last.get().failure(), true);
        }
        AtomicReference<@Nullable Sealing> sealed = new AtomicReference<>();
        RunOutcome ended = launcher.edition(order.businessDate(), order.asKnown(), by, sealed::set);
        @Nullable String failure = failure(ended);
        return new Night(
                outcomes, failure == null ? sealed.get() : null, failure, ending(ended) == Ending.NIGHT_FAILED);
    }

    private List<Job> ordered(NightOrder order) {
        Collection<Job> all = catalog.jobs();
        return all.stream()
                .filter(job -> order.jobs().isEmpty() || order.jobs().contains(job.name()))
                .toList();
    }

    /** Pulls several nights with one reading, in their order; rows that became known after the last are left out. */
    PullOutcome pull(Job job, List<NightOrder> orders) {
        return pull(job, orders, rows -> {});
    }

    private PullOutcome pull(Job job, List<NightOrder> orders, LongConsumer progress) {
        RunOutcome ended = retries.run(() -> launcher.pull(job, orders, by, progress));
        Ending ending = ending(ended);
        LocalDate businessDate = orders.get(orders.size() - 1).businessDate();
        @Nullable
        PullReport report = ending == Ending.PULLED
                ? reports.latest(job.name(), businessDate).orElse(null)
                : null;
        return new PullOutcome(job.name(), ending, report, failure(ended));
    }

    private static Ending ending(RunOutcome outcome) {
        return outcome.in(
                completed -> Ending.PULLED,
                failed -> failed.extent() == Extent.PROCESS ? Ending.NIGHT_FAILED : Ending.FAILED,
                stopped -> Ending.FAILED,
                refused -> Ending.NOT_STARTED);
    }

    /** The failure cause of a run; null when it has completed. */
    private static @Nullable String failure(RunOutcome outcome) {
        return outcome.<@Nullable String>in(
                completed -> null,
                failed -> failed.reason(),
                stopped -> "run " + stopped.run() + " was stopped; resume it: tiendo restart " + stopped.run(),
                refused -> refused.reason());
    }
}
