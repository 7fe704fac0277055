package org.tiendo.pipeline.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.ledger.Definition;
import org.tiendo.ledger.FigureReading;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.LedgerState;
import org.tiendo.ledger.RejectedFigure;
import org.tiendo.ledger.Section;
import org.tiendo.store.ProgramFingerprint;
import org.tiendo.store.Sha256;

/** The sections of an edition, each calculated when it comes, so that a large edition is never held as a whole. */
final class Sections implements Iterable<Section> {

    private final Catalog catalog;
    private final Ledger ledger;
    private final FigureReading figures;
    private final LocalDate businessDate;
    private final Instant cutOff;
    private final List<Part> parts;

    /** The fingerprints of the rejected figures that concern each part; null where they have not been read. */
    private final @Nullable String[] rejected;

    /** The section of an edition that has only one, which is calculated once. */
    private @Nullable Section only;

    Sections(
            Catalog catalog,
            Ledger ledger,
            FigureReading figures,
            List<Plan> plans,
            LocalDate businessDate,
            Instant cutOff) {
        this.catalog = catalog;
        this.ledger = ledger;
        this.figures = figures;
        this.businessDate = businessDate;
        this.cutOff = cutOff;
        parts = plans.stream().flatMap(this::parts).toList();
        rejected = new String[parts.size()];
    }

    /** Targets of a plan that are assessed together. */
    private record Part(Plan plan, Scope scope, List<PlanTarget> targets) {

        KnowledgeQuery query(LocalDate businessDate, Instant cutOff) {
            return scope.query(targets, businessDate, cutOff);
        }
    }

    private Stream<Part> parts(Plan plan) {
        var scope = Scope.of(catalog, plan);
        return new PlanParts(plan.targets()).parts().stream().map(targets -> new Part(plan, scope, targets));
    }

    @Override
    public Iterator<Section> iterator() {
        if (parts.size() != 1) {
            return IntStream.range(0, parts.size()).mapToObj(this::section).iterator();
        }
        if (only == null) {
            only = section(0);
        }
        return List.of(only).iterator();
    }

    private Section section(int at) {
        Part part = parts.get(at);
        Knowledge knowledge = Knowledge.of(part.query(businessDate, cutOff), ledger, figures, catalog.areas());
        rejected[at] = fingerprint(knowledge.rejected());
        var assessments = new Assessments(catalog, part.plan(), businessDate, cutOff, knowledge);
        return new Section(
                definitions(part.targets()),
                part.targets().parallelStream()
                        .map(target -> assessments.snapshot(target, assessments.of(target)))
                        .toList(),
                new Withdrawals(catalog).of(part.targets(), knowledge.withdrawn()));
    }

    private List<Definition> definitions(List<PlanTarget> targets) {
        Set<Definition> definitions = new LinkedHashSet<>();
        for (PlanTarget target : targets) {
            definitions.add(DefinitionJson.of(Assessments.definition(catalog, target)));
            definitions.add(DefinitionJson.of(target));
        }
        return List.copyOf(definitions);
    }

    /**
     * The fingerprint of all that the sections are calculated from: the files of the home, the settings that may come from
     * elsewhere, the program, the figures that were known, the rejected ones, and the day on which something is late.
     *
     * @param state a state of the ledger that was read before the first section was calculated
     */
    String inputs(LedgerState state) {
        var inputs = new Sha256();
        Stream.of(
                        ProgramFingerprint.OF_THIS,
                        catalog.fingerprint(),
                        catalog.settings().zone(),
                        catalog.settings().tolerance(),
                        catalog.settings().pace(),
                        businessDate,
                        cutOff.atZone(catalog.settings().zone()).toLocalDate(),
                        state.version(),
                        state.horizon(cutOff))
                .forEach(input -> inputs.add(input + "\n"));
        for (int at = 0; at < parts.size(); at++) {
            if (rejected[at] == null) {
                rejected[at] = fingerprint(
                        ledger.rejectedFigures().latest(parts.get(at).query(businessDate, cutOff)));
            }
            inputs.add(rejected[at] + "\n");
        }
        return inputs.end();
    }

    /** The run that rejected them is left out: each one rejects anew what its source has not mended. */
    private static String fingerprint(List<RejectedFigure> figures) {
        var sha256 = new Sha256();
        for (RejectedFigure figure : figures) {
            sha256.add(List.of(
                            figure.job(),
                            figure.series(),
                            String.valueOf(figure.area()),
                            String.valueOf(figure.period()),
                            String.valueOf(figure.rows()),
                            figure.foundAt(),
                            figure.reason())
                    + "\n");
        }
        return sha256.end();
    }
}
