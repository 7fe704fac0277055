package org.tiendo.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.Ledger;

/** Runs whole nights: every pull, then the edition. */
public final class Nights {

    private static final String EDITION = "edition";

    private final Catalog catalog;
    private final Ledger ledger;
    private final Clock clock;
    private final PullJob pulls;
    private final EditionJob editions;
    private final Runs runs;

    /** @param owner this process, as other processes are told of it */
    public Nights(Engine engine, Catalog catalog, Ledger ledger, Clock clock, String owner) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.clock = clock;
        pulls = new PullJob(engine, catalog, ledger);
        editions = new EditionJob(engine, catalog, ledger, clock);
        runs = new Runs(engine, new Claims(ledger.leases(), owner, Claims.LENGTH));
    }

    /** Pulls that fail are told in the outcome; the others and the edition go on. */
    public Night run(NightOrder order, NightListener listener) {
        List<PullOutcome> outcomes = new ArrayList<>();
        List<Job> jobs = ordered(order);
        for (Job job : jobs) {
            listener.pulling(job.name(), outcomes.size() + 1, jobs.size());
            PullOutcome outcome = pull(job, order, rows -> listener.read(job.name(), rows));
            outcomes.add(outcome);
            listener.pulled(outcome);
        }
        listener.sealing();
        return cut(order, outcomes);
    }

    /** The edition after its pulls, whatever they came to. */
    Night cut(NightOrder order, List<PullOutcome> outcomes) {
        try {
            return new Night(outcomes, seal(order), null);
        } catch (RunFailedException e) {
            return new Night(outcomes, null, e.getMessage());
        }
    }

    private List<Job> ordered(NightOrder order) {
        Collection<Job> all = catalog.jobs();
        return all.stream()
                .filter(job -> order.jobs().isEmpty() || order.jobs().contains(job.name()))
                .toList();
    }

    private PullOutcome pull(Job job, NightOrder order, LongConsumer progress) {
        return pull(job, List.of(order), parameters(order), progress);
    }

    /** One reading for several nights, in their order; what is known after the last is left out. */
    PullOutcome pull(Job job, List<NightOrder> orders) {
        NightOrder last = orders.get(orders.size() - 1);
        var parameters = parameters(last)
                .addString("nights", orders.size() + " from " + orders.get(0).businessDate());
        return pull(job, orders, parameters, rows -> {});
    }

    private PullOutcome pull(Job job, List<NightOrder> orders, JobParametersBuilder parameters, LongConsumer progress) {
        Instant now = clock.instant();
        List<PullRequest> nights =
                orders.stream().map(order -> request(job, order, now)).toList();
        String name = "pull " + job.name();
        try {
            runs.run(
                    name,
                    parameters.addString("job", job.name()).toJobParameters(),
                    claim -> pulls.of(name, nights, claim, progress));
            LocalDate businessDate = orders.get(orders.size() - 1).businessDate();
            return new PullOutcome(
                    job.name(),
                    ledger.pullReports().latest(job.name(), businessDate).orElse(null),
                    null);
        } catch (RunFailedException e) {
            return new PullOutcome(job.name(), null, e.getMessage());
        }
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

    private Sealing seal(NightOrder order) {
        Instant cutOff = order.asKnown() == null ? clock.instant() : order.asKnown();
        AtomicReference<@Nullable Sealing> sealing = new AtomicReference<>();
        JobExecution ended = runs.run(
                EDITION,
                parameters(order).toJobParameters(),
                claim -> editions.of(EDITION, order.businessDate(), cutOff, claim, sealing::set));
        @Nullable Sealing sealed = sealing.get();
        if (sealed == null) {
            throw new IllegalStateException("run " + ended.getId() + " completed without sealing");
        }
        return sealed;
    }

    private static JobParametersBuilder parameters(NightOrder order) {
        return new JobParametersBuilder()
                .addString("business_date", order.businessDate().toString())
                .addString(
                        "as_known",
                        order.asKnown() == null ? "now" : order.asKnown().toString());
    }
}
