package org.tiendo.cli;

import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import picocli.CommandLine.Command;

/** The {@code tiendo abandon} command. */
@Command(
        name = "abandon",
        description = {
            "Abandons a failed or stopped run: neither the schedule nor tiendo restart resumes it.",
            "The next pull or edition of its date is a new run."
        })
final class AbandonCommand extends InterventionCommand {

    AbandonCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces, RunDeed.ABANDON);
    }

    @Override
    int intervene(Interventions interventions, Run known, String why) {
        return new Ending(environment()).report(interventions.abandon(known.number(), why));
    }
}
