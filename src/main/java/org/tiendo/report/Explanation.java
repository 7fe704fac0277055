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
 * A sealed snapshot with its target, calculation, observations and earlier revisions.
 *
 * @param again the repeated calculation; null where the home's plan no longer has the target
 * @param earlier the revisions of the date before this one, in their order
 */
public record Explanation(
        Edition edition, Snapshot sealed, @Nullable Again again, List<Revision> earlier) {

    public Explanation {
        earlier = List.copyOf(earlier);
    }

    /** The sealed numbers with the way to each; empty without a repeated calculation. */
    public List<Step> steps(Language language) {
        return again == null ? List.of() : new Steps(Notation.of(language)).of(again, sealed);
    }

    /**
     * The same as people read it: shares in per cent, other numbers rounded.
     *
     * @param decimals the most that a number has
     */
    public List<Step> roundedSteps(Language language, int decimals) {
        return again == null ? List.of() : new Steps(Notation.rounded(language, decimals)).of(again, sealed);
    }

    /**
     * The differences between the sealed snapshot and the one that the current files would give; empty without any, and
     * without a repeated calculation.
     */
    public List<Difference> differences() {
        return again == null ? List.of() : Differences.between(sealed, again.snapshot());
    }

    /**
     * The calculation repeated with the figures that the ledger held when the edition was sealed.
     *
     * @param precedence the jobs that report the measure's series, the most trusted first
     * @param used the figures that the calculation used
     * @param others figures of the same series, areas and period ends that were known then and not used
     * @param withdrawn figures of the same series and areas that their source no longer reported then, with their last
     *     values
     * @param pulls the pulls that recorded any of the three
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

        /** The calculation; null without an actual, or where the observations do not lead to one value. */
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
     * The snapshot of the same indicator and area in another revision of the date.
     *
     * @param snapshot null where that revision has none
     */
    public record Revision(Edition edition, @Nullable Snapshot snapshot) {}
}
