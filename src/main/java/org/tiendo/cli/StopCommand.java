package org.tiendo.cli;

import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import picocli.CommandLine.Command;

/** The {@code tiendo stop} command. */
@Command(
        name = "stop",
        description = {
            "Asks a running run, on whichever node, to stop after the block of rows that it is at; does not wait for it.",
            "It can be resumed by tiendo restart."
        })
final class StopCommand extends InterventionCommand {

    StopCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces, RunDeed.STOP);
    }

    @Override
    int intervene(Interventions interventions, Run known, String why) {
        return new Ending(environment()).report(interventions.stop(known.number(), why));
    }
}
