package org.tiendo.cli;

import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import picocli.CommandLine.Command;

/** The {@code tiendo restart} command. */
@Command(
        name = "restart",
        description = {
            "Resumes a failed or stopped run from its last commit: steps that had completed are not done again.",
            "To do everything again from the start, as a new run, use tiendo rerun."
        })
final class RestartCommand extends InterventionCommand {

    RestartCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces, RunDeed.RESTART);
    }

    @Override
    int intervene(Interventions interventions, Run known, String why) {
        announce(known);
        return new Ending(environment()).report(interventions.restart(known.number(), why));
    }
}
