package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command by which a person acts on one run, with a reason. */
abstract class InterventionCommand extends StoreCommand {

    @Parameters(paramLabel = "RUN", description = "Number of the run; tiendo runs lists them.")
    private long run;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "The reason; it is kept in the audit.")
    private String reason = "";

    InterventionCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    final int call(Catalog catalog) {
        String why = Reason.stated(reason);
        try (Workplace workplace = open(catalog)) {
            Run known = workplace.operations().runs().find(run).orElseThrow(() -> MisuseException.unknownRun(run));
            return intervene(workplace.operations().interventions(), known, why);
        }
    }

    /** @return the exit code */
    abstract int intervene(Interventions interventions, Run known, String why);

    /** Prints the run, because waiting for its end may take long. */
    final void announce(Run known) {
        err().println("Run " + known.number() + ": " + known.title());
        err().flush();
    }
}
