package org.tiendo.cli;

import picocli.CommandLine.Command;

/** The {@code tiendo token} command, which groups the commands about who may read over HTTP. */
@Command(
        name = "token",
        description = "Says who may read over HTTP: adds, lists and revokes tokens.",
        synopsisSubcommandLabel = "COMMAND")
final class TokenCommand extends GroupCommand {

    TokenCommand(TiendoCommand tiendo) {
        super(tiendo);
    }
}
