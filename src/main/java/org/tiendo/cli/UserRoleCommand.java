package org.tiendo.cli;

import org.tiendo.access.Role;
import org.tiendo.access.UserDeeds;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code tiendo user role} command. */
@Command(name = "role", description = "Changes the role of a user, from the person's next page on.")
final class UserRoleCommand extends UserDeedCommand {

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            required = true,
            description = "viewer, statistician, operator, admin.")
    private Role role = Role.VIEWER;

    UserRoleCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    void act(UserDeeds deeds, String name, String reason, Catalog catalog) {
        deeds.changeRole(name, role, reason);
        out().println("The role of " + name + " is " + role + ".");
    }
}
