package org.tiendo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.audit.AuditPack.Written;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code tiendo audit-pack} command. */
@Command(
        name = "audit-pack",
        description = "Writes all that a third party needs to check a year's editions: what was sealed, the plan, the"
                + " figures used, and a script that checks them without tiendo.")
final class AuditPackCommand extends StoreCommand {

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            description = "The year of the editions, by their business dates.")
    private int year;

    @Option(
            names = "--to",
            paramLabel = "FILE.zip|DIR",
            description = "A ZIP file, or a folder that does not exist yet. Default: audit-YEAR.zip.")
    private @Nullable Path to;

    AuditPackCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        Path place = environment()
                .workingDirectory()
                .resolve(to == null ? Path.of("audit-" + year + ".zip") : to)
                .toAbsolutePath()
                .normalize();
        try (Workplace workplace = open(catalog)) {
            Optional<Written> written = workplace.auditPack().write(year, place);
            if (written.isEmpty()) {
                err().println("No edition of " + year + " is sealed; there is nothing to check.");
                return ExitCode.FAILED;
            }
            print(written.get(), place);
            return ExitCode.DONE;
        } catch (IOException e) {
            err().println("The audit pack could not be written to " + place + ": " + e);
            return ExitCode.FAILED;
        }
    }

    private void print(Written pack, Path place) {
        out().printf(
                        "%s of %d with %s, the last with the seal %s: %s%n",
                        Words.count(pack.editions(), "edition"),
                        year,
                        Words.count(pack.snapshots(), "row"),
                        pack.seal(),
                        place);
        out().println("Whoever has unpacked it checks it by: python3 check.py");
    }
}
