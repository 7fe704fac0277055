package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.Subject;
import org.tiendo.words.Sentence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo token revoke} command. */
@Command(name = "revoke", description = "Ends a token: the next request with it is refused.")
final class TokenRevokeCommand extends StoreCommand {

    @Parameters(paramLabel = "NAME", description = "The name of the token.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; shown in the audit.")
    private String reason = "";

    TokenRevokeCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        String why = Reason.stated(reason);
        try (Workplace workplace = open(catalog)) {
            if (!workplace.tokens().revoke(name, now())) {
                throw new MisuseException(
                        "There is no valid token " + name + "; tiendo token list shows those there are.");
            }
            workplace.audit().add(Action.REVOKE_TOKEN, Subject.token(name), why, Sentence.of(AuditOutcome.REVOKED));
            out().println("The token " + name + " is revoked.");
            return ExitCode.DONE;
        }
    }
}
