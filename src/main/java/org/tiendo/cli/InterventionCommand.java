package org.tiendo.cli;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.BulkInterventions;
import org.tiendo.operations.BulkPlan;
import org.tiendo.operations.BulkPlan.RefusedRun;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunTable;
import org.tiendo.words.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command by which a person acts on one run, or on all runs that match some options, with a reason. */
abstract class InterventionCommand extends StoreCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "RUN",
            description = "Number of the run; tiendo runs lists them. Without it: all runs that the options choose.")
    private @Nullable Long run;

    @Mixin
    private RunsFilter chosen = new RunsFilter();

    @Option(
            names = "--dry-run",
            description = "Only lists the runs that the options choose, and those it is refused for.")
    private boolean isDryRun;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "The reason; it is kept in the audit.")
    private String reason = "";

    private final RunDeed deed;

    InterventionCommand(TiendoCommand tiendo, Workplaces workplaces, RunDeed deed) {
        super(tiendo, workplaces);
        this.deed = deed;
    }

    @Override
    final int call(Catalog catalog) {
        String why = Reason.stated(reason);
        refuseUnclear();
        RunFilter filter = chosen.of(catalog.settings().zone(), BulkInterventions.MOST);
        try (Workplace workplace = open(catalog)) {
            Interventions interventions = workplace.operations().interventions();
            if (run == null) {
                return onAll(interventions, filter, catalog, why);
            }
            long number = run;
            Run known =
                    workplace.operations().runs().find(number).orElseThrow(() -> MisuseException.unknownRun(number));
            return intervene(interventions, known, why);
        }
    }

    private void refuseUnclear() {
        if (run == null && !chosen.isGiven()) {
            throw new MisuseException(
                    "Name a RUN, or choose several with --status, --job, --from, --to or --date; --dry-run lists them.");
        }
        if (run != null && (chosen.isGiven() || isDryRun)) {
            throw new MisuseException("A RUN is one run; --dry-run and the options that choose runs go without it.");
        }
    }

    /** @return the exit code */
    abstract int intervene(Interventions interventions, Run known, String why);

    private int onAll(Interventions interventions, RunFilter filter, Catalog catalog, String why) {
        var bulk = new BulkInterventions(interventions);
        BulkPlan plan = bulk.plan(deed, filter);
        if (plan.runs().isEmpty() && plan.refused().isEmpty()) {
            chosen.refuseUnknownJob(catalog);
        }
        print(plan, catalog.settings().zone());
        if (isDryRun) {
            return ExitCode.DONE;
        }
        if (plan.runs().isEmpty()) {
            return plan.refused().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
        }
        var ending = new BulkEnding(environment());
        bulk.execute(plan, why, Runnable::run, ending::one);
        return ending.report(plan);
    }

    private void print(BulkPlan plan, ZoneId zone) {
        out().println(Words.count(plan.runs().size(), "run") + " to be " + deed.done()
                + (plan.isCut() ? ", the newest; more match." : "."));
        if (!plan.runs().isEmpty()) {
            out().print(RunTable.render(plan.runs(), zone, now(), width()));
        }
        for (RefusedRun refused : plan.refused()) {
            out().println("Refused: " + refused.reason());
        }
        out().flush();
    }

    /** Prints the run, because waiting for its end may take long. */
    final void announce(Run known) {
        err().println("Run " + known.number() + ": " + known.title());
        err().flush();
    }
}
