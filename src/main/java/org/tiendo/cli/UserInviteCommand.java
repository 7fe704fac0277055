package org.tiendo.cli;

import org.tiendo.access.UserDeeds;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;

/** The {@code tiendo user invite} command. */
@Command(
        name = "invite",
        description = "Prints another link by which a user chooses a password: a forgotten one, or after the user was"
                + " ended.")
final class UserInviteCommand extends UserDeedCommand {

    UserInviteCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    void act(UserDeeds deeds, String name, String reason, Catalog catalog) {
        print(deeds.invite(name, reason), catalog);
    }
}
