package org.tiendo.cli;

import java.io.IOException;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentTable;
import org.tiendo.operations.incident.UndeliveredTable;
import org.tiendo.report.Terminals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo incidents} command. */
@Command(
        name = "incidents",
        description = "Shows what is wrong, who handles it, and which messages could not be delivered.")
final class IncidentsCommand extends StoreCommand {

    /** More incidents than this nobody reads at a terminal. */
    private static final int LATEST = 100;

    @Option(names = "--all", description = "Also those that are over; the latest " + LATEST + ".")
    private boolean all;

    @Mixin
    private FormatOption format = new FormatOption();

    IncidentsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            IncidentService operations = workplace.incidents();
            List<Incident> incidents = all ? operations.latest(LATEST) : operations.lasting();
            format.print(
                    out(),
                    () -> table(incidents, catalog) + undelivered(operations, catalog),
                    IncidentTable.listing(incidents));
            return ExitCode.DONE;
        }
    }

    private String undelivered(IncidentService operations, Catalog catalog) {
        String table = UndeliveredTable.render(
                operations.undelivered(), catalog.settings().zone(), width());
        return table.isEmpty() ? "" : "\n" + table;
    }

    private String table(List<Incident> incidents, Catalog catalog) {
        if (incidents.isEmpty()) {
            return Terminals.wrapped(
                    all
                            ? "There has been no incident."
                            : "There is no lasting incident; tiendo incidents --all also lists those that are over.",
                    width());
        }
        return IncidentTable.render(incidents, catalog.settings().zone(), width());
    }
}
