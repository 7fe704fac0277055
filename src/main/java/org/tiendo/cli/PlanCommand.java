package org.tiendo.cli;

import picocli.CommandLine.Command;

/** The {@code tiendo plan} command, which groups the commands about the files of the plan. */
@Command(
        name = "plan",
        description = "Shows what the files of the plan would change.",
        synopsisSubcommandLabel = "COMMAND")
final class PlanCommand extends GroupCommand {

    PlanCommand(TiendoCommand tiendo) {
        super(tiendo);
    }
}
