package org.tiendo.cli;

import java.util.Optional;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.report.PlanDiff;
import picocli.CommandLine.Command;

/** The {@code tiendo plan diff} command. */
@Command(
        name = "diff",
        description = "Shows which targets and verdicts of the latest edition would change under the files as they now"
                + " are. Nothing is pulled and nothing is sealed.")
final class PlanDiffCommand extends StoreCommand {

    PlanDiffCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        try (Workplace workplace = open(catalog)) {
            Optional<Edition> latest = workplace.editions().latest();
            if (latest.isEmpty()) {
                err().println("There is no edition yet. Build one with: tiendo run --date DATE");
                return ExitCode.FAILED;
            }
            show(latest.get(), workplace);
            return ExitCode.DONE;
        }
    }

    private void show(Edition edition, Workplace workplace) {
        PlanDiff diff = PlanDiff.of(workplace.editions().snapshots(edition), workplace.draft(edition));
        String which = "The edition of %s, revision %d".formatted(edition.businessDate(), edition.revision());
        if (diff.isEmpty()) {
            out().print(wrapped(which + ", built from the files as they are now: nothing would change."));
            return;
        }
        out().print(wrapped(which + ", built from the files as they are now:"));
        out().print(diff.render(width()));
    }
}
