package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
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
            return workplace.editions().verify().in(this::report, this::report);
        }
    }

    private int report(Holds holds) {
        String editions = Words.count(holds.editions(), "edition");
        out().print(wrapped(
                editions + ": the chain holds" + (holds.last() == null ? "" : "; its last seal is " + holds.last())));
        return ExitCode.DONE;
    }

    private int report(Broken broken) {
        Edition edition = broken.edition();
        err().print(wrapped("The edition of %s, revision %d (run %d), is not as it was sealed: %s."
                .formatted(
                        edition.businessDate(),
                        edition.revision(),
                        edition.run(),
                        String.join("; ", broken.differences()))));
        err().print(wrapped(
                "Those sealed before it: " + broken.intact() + ", as they were. Those after it were not checked."));
        err().print(wrapped("Somebody with rights on the tables has changed the store; compare it with a backup."));
        return ExitCode.FAILED;
    }
}
