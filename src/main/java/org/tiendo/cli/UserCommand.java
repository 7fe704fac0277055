package org.tiendo.cli;

import picocli.CommandLine.Command;

/** The {@code tiendo user} command, which groups the commands about who may log in. */
@Command(
        name = "user",
        description = "Says who may log in to the pages: adds, lists, invites and ends users.",
        synopsisSubcommandLabel = "COMMAND")
final class UserCommand extends GroupCommand {

    UserCommand(TiendoCommand tiendo) {
        super(tiendo);
    }
}
