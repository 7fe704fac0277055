package org.tiendo;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Snapshot;
import org.tiendo.pipeline.edition.Reassessment;
import org.tiendo.pipeline.edition.Reassessor;
import org.tiendo.report.Explanation;

/** Hands the pipeline's reassessments to the report; neither of these packages may use the other. */
public record Explanations(Catalog catalog, Ledger ledger) {

    public Explanation of(Edition edition, Snapshot sealed) {
        var again = new Reassessor(catalog, ledger)
                .of(edition, sealed.indicator(), sealed.area())
                .map(this::again)
                .orElse(null);
        return new Explanation(edition, sealed, again, earlier(edition, sealed));
    }

    private Explanation.Again again(Reassessment reassessment) {
        return new Explanation.Again(
                reassessment.indicator(),
                reassessment.target(),
                reassessment.assessment(),
                reassessment.snapshot(),
                precedence(reassessment),
                reassessment.used(),
                reassessment.others(),
                reassessment.withdrawn(),
                reassessment.pulls());
    }

    private List<String> precedence(Reassessment reassessment) {
        Stream<String> series = reassessment.indicator().indicator().measure().series();
        return series.flatMap(code -> catalog.series(code).precedence().stream())
                .distinct()
                .toList();
    }

    private List<Explanation.Revision> earlier(Edition edition, Snapshot sealed) {
        if (edition.revision() == 1) {
            return List.of();
        }
        Editions editions = ledger.editions();
        Map<Integer, Snapshot> snapshots =
                editions.snapshots(edition.businessDate(), sealed.indicator(), sealed.area());
        return editions.revisions(edition.businessDate()).stream()
                .filter(other -> other.revision() < edition.revision())
                .map(other -> new Explanation.Revision(other, snapshots.get(other.revision())))
                .toList();
    }
}
