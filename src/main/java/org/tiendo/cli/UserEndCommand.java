package org.tiendo.cli;

import org.tiendo.access.UserDeeds;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;

/** The {@code tiendo user end} command. */
@Command(name = "end", description = "Ends a user: the person is logged out and can't log in any more.")
final class UserEndCommand extends UserDeedCommand {

    UserEndCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    void act(UserDeeds deeds, String name, String reason, Catalog catalog) {
        deeds.end(name, reason);
        out().println(name + " may no longer log in.");
    }
}
