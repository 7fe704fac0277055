package org.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiendo audit}. */
@Command(name = "audit", description = "Shows what people did to the runs and the schedule, when and why.")
final class AuditCommand implements Callable<Integer> {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what was done on this day or later. Default: everything.")
    private @Nullable LocalDate since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: table.")
    private Format format = Format.TABLE;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    AuditCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        ZoneId zone = catalog.settings().zone();
        Instant beginning =
                since == null ? Instant.EPOCH : since.atStartOfDay(zone).toInstant();
        try (Workplace workplace = workplaces.open(catalog)) {
            show(workplace.audit().since(beginning), zone);
            return ExitCode.DONE;
        }
    }

    private void show(List<Audit.Entry> entries, ZoneId zone) throws IOException {
        switch (format) {
            case TABLE ->
                tiendo.out().print(entries.isEmpty() ? "Nothing was done.\n" : AuditTable.render(entries, zone));
            case CSV -> AuditTable.listing(entries).writeCsv(tiendo.out());
            case JSON -> AuditTable.listing(entries).writeJson(tiendo.out());
        }
    }
}
