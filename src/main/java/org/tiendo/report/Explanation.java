package org.tiendo.report;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Assessment;
import org.tiendo.distance.Calculation;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.Snapshot;

/**
 * A sealed snapshot with everything that led to it.
 *
 * @param again the same calculated again; null where the home's plan has no such target any more
 * @param earlier the revisions of the date before this one, in their order
 */
public record Explanation(
        Edition edition, Snapshot sealed, @Nullable Again again, List<Revision> earlier) {

    public Explanation {
        earlier = List.copyOf(earlier);
    }

    /** How what would be sealed under the files as they are now differs from what was; empty when it does not. */
    List<String> differences() {
        return again == null ? List.of() : Differences.between(sealed, again.snapshot());
    }

    /**
     * The calculation gone through once more, from what the ledger held when the edition was sealed.
     *
     * @param precedence jobs that report the measure's series, the most trusted first
     * @param used by the calculation
     * @param others known then of the same series, areas and period ends, and not used
     * @param withdrawn of the same series and areas, no longer said by their source then, as they were before
     * @param pulls that brought any of the three
     */
    public record Again(
            IndicatorDefinition indicator,
            PlanTarget target,
            Assessment assessment,
            Snapshot snapshot,
            List<String> precedence,
            List<Provenance> used,
            List<Provenance> others,
            List<Provenance> withdrawn,
            List<PullReport> pulls) {

        public Again {
            precedence = List.copyOf(precedence);
            used = List.copyOf(used);
            others = List.copyOf(others);
            withdrawn = List.copyOf(withdrawn);
            pulls = List.copyOf(pulls);
        }

        /** Null where there is no actual. */
        @Nullable
        Calculation calculation() {
            return assessment.periodEnd() == null
                    ? null
                    : Calculation.of(
                                    indicator.indicator().measure(),
                                    target.target(),
                                    assessment.used(),
                                    assessment.inherited(),
                                    Objects.requireNonNull(assessment.periodEnd()))
                            .orElse(null);
        }
    }

    /**
     * What another revision of the date said of the same indicator and area.
     *
     * @param snapshot null where it said nothing of them
     */
    public record Revision(Edition edition, @Nullable Snapshot snapshot) {}
}
