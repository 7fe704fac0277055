package org.tiendo.pipeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Ledger;

/**
 * Builds editions of past dates in their order, each with what was known on its own night.
 *
 * <p>Each job is read once per calendar year, for the year's last date, and the figures of each night are calculated
 * from the days of the rows and the times they became known: the rows in a month's sum depend on what was known by
 * then.
 */
public final class Backfill {

    private final Nights nights;
    private final Catalog catalog;
    private final Ledger ledger;
    private final Clock clock;

    public Backfill(Nights nights, Catalog catalog, Ledger ledger, Clock clock) {
        this.nights = nights;
        this.catalog = catalog;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Builds the editions of an order. A pull or an edition that fails is reported with its night, and does not stop
     * the others, unless the process itself has failed; no night is started once the listener says so.
     */
    public Backfilled run(BackfillOrder order, BackfillListener listener) {
        List<LocalDate> due =
                order.dates().stream().filter(date -> isDue(date, order)).toList();
        var pulls = new BackfillPulls(catalog, due, clock);
        pulls.undated().forEach(job -> listener.undated(job.name()));
        List<Night> built = new ArrayList<>();
        Nights remembering = due.isEmpty() ? nights : nights.remembering(due.get(due.size() - 1));
        for (LocalDate date : due) {
            if (!listener.goesOn()) {
                break;
            }
            listener.beginning(date, built.size() + 1, due.size());
            Night night = remembering.build(pulls.night(date), pull(date, pulls, listener));
            built.add(night);
            listener.built(date, night);
            if (night.isLast()) {
                break;
            }
        }
        return Backfilled.of(built, order.dates().size() - due.size());
    }

    private boolean isDue(LocalDate date, BackfillOrder order) {
        return switch (order.extent()) {
            case MISSING -> ledger.editions().latest(date).isEmpty();
            case ALL -> true;
        };
    }

    private List<PullOutcome> pull(LocalDate date, BackfillPulls pulls, BackfillListener listener) {
        List<PullOutcome> outcomes = new ArrayList<>();
        for (BackfillPulls.Due due : pulls.before(date)) {
            listener.pulling(due.job().name());
            outcomes.add(nights.pull(due.job(), due.nights()));
        }
        return outcomes;
    }
}
