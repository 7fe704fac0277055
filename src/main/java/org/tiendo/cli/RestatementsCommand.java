package org.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Restatement;
import org.tiendo.report.RestatementTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo restatements} command. */
@Command(name = "restatements", description = "Shows which published figures later editions changed, and why.")
final class RestatementsCommand extends StoreCommand {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what became known on this day or later. Default: everything.")
    private @Nullable LocalDate since;

    @Mixin
    private FormatOption format = new FormatOption();

    RestatementsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            List<Restatement> restatements = workplace.restatements().knownSince(beginning(catalog));
            format.print(
                    out(),
                    () -> restatements.isEmpty() ? none() : RestatementTable.render(restatements, width()),
                    RestatementTable.listing(restatements));
            return ExitCode.DONE;
        }
    }

    private String none() {
        return "Nothing was restated" + (since == null ? "" : " since " + since) + ".\n";
    }

    private Instant beginning(Catalog catalog) {
        return since == null
                ? Instant.EPOCH
                : since.atStartOfDay(catalog.settings().zone()).toInstant();
    }
}
