package org.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tiendo.access.Accounts;
import org.tiendo.access.User;
import org.tiendo.access.UserTable;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.Terminals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code tiendo user list} command. */
@Command(name = "list", description = "Lists the users with their roles and last log-ins, also those who were ended.")
final class UserListCommand extends StoreCommand {

    @Mixin
    private FormatOption format = new FormatOption();

    UserListCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            Accounts accounts = workplace.accounts();
            List<User> users = accounts.users().all();
            Map<String, Instant> last = accounts.logIns().lastOfEach();
            format.print(
                    out(),
                    () -> users.isEmpty()
                            ? Terminals.wrapped(
                                    "There is no user. Make the first one by the link that tiendo serve prints, or"
                                            + " with: tiendo user add NAME --role admin --reason TEXT",
                                    width())
                            : UserTable.render(users, last, catalog.settings().zone(), width()),
                    UserTable.listing(users, last));
            return ExitCode.DONE;
        }
    }
}
