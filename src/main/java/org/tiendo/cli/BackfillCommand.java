package org.tiendo.cli;

import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.BackfillStep;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.pipeline.BackfillOrder.Extent;
import org.tiendo.pipeline.Backfilled;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code tiendo backfill} command. */
@Command(
        name = "backfill",
        description = "Builds editions of past dates in their order, each with what was known at the cut-off of its own"
                + " night.")
final class BackfillCommand extends StoreCommand {

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "First business date.")
    private LocalDate from = LocalDate.MAX;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "Last business date.")
    private LocalDate to = LocalDate.MIN;

    @Option(
            names = "--every",
            paramLabel = "STEP",
            defaultValue = "day",
            description = "day, or month: its last day only. Default: day.")
    private BackfillStep every = BackfillStep.DAY;

    @Option(
            names = "--again",
            description = "Build those too that exist already: a next revision where it says something else.")
    private boolean again;

    BackfillCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        var order = new BackfillOrder(dates(catalog), again ? Extent.ALL : Extent.MISSING);
        try (Workplace workplace = open(catalog);
                BackfillDisplay display = BackfillDisplay.on(environment())) {
            return report(workplace.backfill(order, display));
        }
    }

    private List<LocalDate> dates(Catalog catalog) {
        if (to.isBefore(from)) {
            throw new MisuseException("--to " + to + " is before --from " + from + ".");
        }
        LocalDate today = LocalDate.ofInstant(now(), catalog.settings().zone());
        if (!to.isBefore(today)) {
            throw new MisuseException("--to " + to + " is not over yet: a backfill builds past editions.");
        }
        List<LocalDate> dates = every.between(from, to);
        if (dates.isEmpty()) {
            throw new MisuseException("No month ends from " + from + " to " + to + ".");
        }
        dates.forEach(date -> refuseUnplanned(date, catalog));
        return dates;
    }

    private static void refuseUnplanned(LocalDate date, Catalog catalog) {
        if (!catalog.isPlanned(date)) {
            throw MisuseException.unplanned(date, catalog, "--from and --to");
        }
    }

    private int report(Backfilled backfilled) {
        out().printf(
                        "%s built%s, %d %s there already.%n",
                        Words.count(backfilled.sealed(), "edition"),
                        backfilled.unchanged() == 0 ? "" : ", " + backfilled.unchanged() + " unchanged",
                        backfilled.present(),
                        backfilled.present() == 1 ? "was" : "were");
        if (backfilled.failed() > 0) {
            err().printf(
                            "%s could not be built; the reason stands with each.%n",
                            Words.count(backfilled.failed(), "edition"));
            return ExitCode.FAILED;
        }
        if (backfilled.failedPulls() > 0) {
            err().printf(
                            "%s failed, and the editions lack what they would have brought; build them again with --again when"
                                    + " the reason is gone.%n",
                            Words.count(backfilled.failedPulls(), "pull"));
            return ExitCode.INCOMPLETE;
        }
        if (backfilled.othersPulls() > 0) {
            err().print(wrapped(Words.count(backfilled.othersPulls(), "pull")
                    + " not started, as another process pulled the same; build the editions again with --again if it was"
                    + " not done by then."));
            return ExitCode.INCOMPLETE;
        }
        return ExitCode.DONE;
    }
}
