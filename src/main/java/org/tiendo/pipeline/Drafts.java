package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.Settings;
import org.tiendo.distance.Assessor;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Cut;
import org.tiendo.ledger.Definition;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;

/** What an edition would say: what was known at the cut-off, held against the plan in force. */
public final class Drafts {

    /** Years before the plan's own that are looked at: the baseline's, and five to compare a season with. */
    private static final int YEARS_BACK = 6;

    private final Catalog catalog;
    private final Ledger ledger;

    public Drafts(Catalog catalog, Ledger ledger) {
        this.catalog = catalog;
        this.ledger = ledger;
    }

    /**
     * In the order the board shows them.
     *
     * @throws NoPlanException when no plan is in force on the business date
     */
    public List<Snapshot> of(LocalDate businessDate, Instant cutOff) {
        return snapshots(plan(businessDate), businessDate, cutOff);
    }

    /** The same with what they are held against, ready to be sealed. */
    Cut cut(LocalDate businessDate, Instant cutOff, long run, Instant now) {
        Plan plan = plan(businessDate);
        return new Cut(
                businessDate,
                cutOff,
                plan.period().start(),
                definitions(plan),
                snapshots(plan, businessDate, cutOff),
                run,
                now);
    }

    private Plan plan(LocalDate businessDate) {
        return catalog.planFor(businessDate).orElseThrow(() -> new NoPlanException(businessDate));
    }

    private List<Snapshot> snapshots(Plan plan, LocalDate businessDate, Instant cutOff) {
        LocalDate knownUntil = cutOff.atZone(catalog.settings().zone()).toLocalDate();
        var figures = new KnownFigures(catalog, businessDate, known(plan, businessDate, cutOff));
        Settings settings = catalog.settings();
        var assessor = new Assessor(figures, businessDate, knownUntil, settings.zone(), settings.pace());
        var snapshots = new Snapshots(catalog, businessDate);
        List<Snapshot> all = new ArrayList<>();
        for (PlanTarget target : plan.targets()) {
            IndicatorDefinition indicator = definition(target);
            all.add(snapshots.of(indicator, assessor.assess(indicator.indicator(), target.target())));
        }
        return all;
    }

    private List<Observation> known(Plan plan, LocalDate businessDate, Instant cutOff) {
        Set<String> series = plan.targets().stream()
                .flatMap(target -> definition(target).indicator().measure().series())
                .collect(Collectors.toSet());
        LocalDate since = plan.period().start().minusYears(YEARS_BACK);
        return ledger.observations().inForce(cutOff, series, since, businessDate);
    }

    private List<Definition> definitions(Plan plan) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (PlanTarget target : plan.targets()) {
            definitions.add(DefinitionJson.of(definition(target)));
            definitions.add(DefinitionJson.of(target));
        }
        return List.copyOf(definitions);
    }

    private IndicatorDefinition definition(PlanTarget target) {
        return catalog.indicator(target.indicator())
                .orElseThrow(() -> new IllegalStateException("a checked plan names " + target.indicator()));
    }
}
