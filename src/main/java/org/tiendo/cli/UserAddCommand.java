package org.tiendo.cli;

import org.tiendo.access.Role;
import org.tiendo.access.UserDeeds;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code tiendo user add} command. */
@Command(name = "add", description = "Adds a user and prints the link by which the person chooses a password.")
final class UserAddCommand extends UserDeedCommand {

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "viewer",
            description = "viewer (sees boards and figures), statistician (also asks for explanations and answers),"
                    + " operator (also sees runs and rejected rows, and acts on them), admin (everything). Default:"
                    + " viewer.")
    private Role role = Role.VIEWER;

    UserAddCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    void act(UserDeeds deeds, String name, String reason, Catalog catalog) {
        print(deeds.add(name, role, reason), catalog);
        if (role != Role.ADMIN && !deeds.isAdministered()) {
            err().print(wrapped("Nobody can administer yet, and the link that tiendo serve prints for the first user no"
                    + " longer counts, as there is a user now."));
            err().println("Add an administrator: tiendo user add NAME --role admin --reason TEXT");
        }
    }
}
