package org.tiendo.cli;

import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import picocli.CommandLine.Command;

/** The {@code tiendo accept} command. */
@Command(
        name = "accept",
        description = {
            "Does a pull again that failed because it would withdraw too many figures, and takes back every figure that its"
                    + " source no longer gives.",
            "Ask the department first: such a source is more often half loaded than right."
        })
final class AcceptCommand extends InterventionCommand {

    AcceptCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces, RunDeed.ACCEPT);
    }

    @Override
    int intervene(Interventions interventions, Run known, String why) {
        announce(known);
        int exit = new Ending(environment()).report(interventions.accept(known.number(), why));
        if (exit == ExitCode.DONE) {
            out().println("The edition of " + known.businessDate()
                    + " stays as it was sealed. To build it with the figures of now: tiendo run --date "
                    + known.businessDate());
        }
        return exit;
    }
}
