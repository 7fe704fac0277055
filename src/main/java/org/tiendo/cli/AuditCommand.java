package org.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo audit} command. */
@Command(name = "audit", description = "Shows what people did to the runs and the schedule, when and why.")
final class AuditCommand extends StoreCommand {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what was done on this day or later. Default: everything.")
    private @Nullable LocalDate since;

    @Mixin
    private FormatOption format = new FormatOption();

    AuditCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        ZoneId zone = catalog.settings().zone();
        Instant beginning =
                since == null ? Instant.EPOCH : since.atStartOfDay(zone).toInstant();
        try (Workplace workplace = open(catalog)) {
            List<Audit.Entry> entries = workplace.audit().since(beginning);
            format.print(
                    out(),
                    () -> entries.isEmpty() ? none() : AuditTable.render(entries, zone, width()),
                    AuditTable.listing(entries));
            return ExitCode.DONE;
        }
    }

    private String none() {
        return "Nothing was done" + (since == null ? "" : " since " + since) + ".\n";
    }
}
