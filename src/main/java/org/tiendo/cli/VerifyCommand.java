package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Verification;
import org.tiendo.ledger.Verification.Broken;
import org.tiendo.ledger.Verification.Holds;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;

/** The {@code tiendo verify} command. */
@Command(
        name = "verify",
        description = "Calculates the seal of every edition again and names the first one that was changed since.")
final class VerifyCommand extends StoreCommand {

    VerifyCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        try (Workplace workplace = open(catalog)) {
            Verification verification = workplace.editions().verify();
            if (verification instanceof Broken broken) {
                err().println(told(broken));
                return ExitCode.FAILED;
            }
            if (verification instanceof Holds holds) {
                out().println(told(holds));
            }
            return ExitCode.DONE;
        }
    }

    private static String told(Holds holds) {
        String editions = Words.count(holds.editions(), "edition");
        return editions + ": the chain holds" + (holds.last() == null ? "" : "; its last seal is " + holds.last());
    }

    private static String told(Broken broken) {
        Edition edition = broken.edition();
        return """
                The edition of %s, revision %d (run %d), is not as it was sealed: %s.
                Those sealed before it: %d, as they were. Those after it were not looked at.
                Somebody with rights on the tables has changed the store; compare it with a backup.""".formatted(
                        edition.businessDate(),
                        edition.revision(),
                        edition.run(),
                        String.join("; ", broken.differences()),
                        broken.intact());
    }
}
