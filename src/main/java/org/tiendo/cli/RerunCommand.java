package org.tiendo.cli;

import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import picocli.CommandLine.Command;

/** The {@code tiendo rerun} command. */
@Command(
        name = "rerun",
        description = {
            "Does what a run did again from the start, as a new run, also when the old one has completed.",
            "To resume a failed or stopped run from its last commit, use tiendo restart."
        })
final class RerunCommand extends InterventionCommand {

    RerunCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces, RunDeed.RERUN);
    }

    @Override
    int intervene(Interventions interventions, Run known, String why) {
        announce(known);
        return new Ending(environment()).report(interventions.rerun(known.number(), why));
    }
}
