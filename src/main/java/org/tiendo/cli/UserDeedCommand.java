package org.tiendo.cli;

import org.tiendo.access.Secret;
import org.tiendo.access.UserDeeds;
import org.tiendo.access.UserRefusedException;
import org.tiendo.access.Users;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.ServeSettings;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that acts on one user, with a reason for the audit. */
abstract class UserDeedCommand extends StoreCommand {

    @Parameters(paramLabel = "NAME", description = "The name by which the person logs in.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; shown in the audit.")
    private String reason = "";

    UserDeedCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    final int call(Catalog catalog) {
        String why = Reason.stated(reason);
        try (Workplace workplace = open(catalog)) {
            act(new UserDeeds(workplace.accounts().users(), workplace.audit()), name, why, catalog);
            return ExitCode.DONE;
        } catch (UserRefusedException e) {
            throw new MisuseException(e.sentence());
        }
    }

    /** @throws UserRefusedException with the reason for which it is not done */
    abstract void act(UserDeeds deeds, String name, String reason, Catalog catalog);

    /** Prints the link alone to the output, for a program that sends it on. */
    final void print(Secret secret, Catalog catalog) {
        ServeSettings serve = catalog.settings().operating().serve();
        out().println(serve.reachedAt(serve.port()) + secret.inLink());
        err().println("Give this link to " + name + " to choose a password. It is shown once, works once, and within "
                + Users.INVITATION.toDays() + " days.");
    }
}
