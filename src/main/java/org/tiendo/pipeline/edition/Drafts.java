package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Cut;
import org.tiendo.ledger.FigureReading;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/** Calculates the content of an edition: the knowledge at the cut-off, assessed against the plans in force. */
public final class Drafts {

    private final Catalog catalog;
    private final Ledger ledger;
    private final FigureReading figures;

    /** @param ledger a view in which nothing changes while a draft is calculated */
    public Drafts(Catalog catalog, Ledger ledger) {
        this(catalog, ledger, FigureReading.EACH_TIME);
    }

    Drafts(Catalog catalog, Ledger ledger, FigureReading figures) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.figures = figures;
    }

    /**
     * The snapshots, in the order of the board.
     *
     * @throws NoPlanException when no plan is in force on the business date
     */
    public List<Snapshot> of(LocalDate businessDate, Instant cutOff) {
        return StreamSupport.stream(
                        sections(plans(businessDate), businessDate, cutOff).spliterator(), false)
                .flatMap(section -> section.snapshots().stream())
                .toList();
    }

    /**
     * The same snapshots with the definitions and withdrawals, to be sealed. Its sections are calculated while they are
     * iterated.
     */
    Cut cut(LocalDate businessDate, Instant cutOff, long run, Instant now) {
        List<Plan> plans = plans(businessDate);
        Sections sections = sections(plans, businessDate, cutOff);
        return new Cut(
                businessDate,
                cutOff,
                plans.stream()
                        .map(plan -> plan.period().start())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                plans.stream().mapToInt(plan -> plan.targets().size()).sum(),
                sections,
                sections::inputs,
                run,
                now);
    }

    private Sections sections(List<Plan> plans, LocalDate businessDate, Instant cutOff) {
        return new Sections(catalog, ledger, figures, plans, businessDate, cutOff);
    }

    private List<Plan> plans(LocalDate businessDate) {
        List<Plan> plans = catalog.plansFor(businessDate);
        if (plans.isEmpty()) {
            throw new NoPlanException(businessDate);
        }
        return plans;
    }
}
