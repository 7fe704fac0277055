package org.tiendo.cli;

import java.io.IOException;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo incidents} command. */
@Command(name = "incidents", description = "Shows what is wrong, and who handles it.")
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
            format.print(out(), () -> table(incidents, catalog), IncidentTable.listing(incidents));
            return ExitCode.DONE;
        }
    }

    private String table(List<Incident> incidents, Catalog catalog) {
        if (incidents.isEmpty()) {
            return all
                    ? "There has been no incident.\n"
                    : "There is no lasting incident; tiendo incidents --all also lists those that are over.\n";
        }
        return IncidentTable.render(incidents, catalog.settings().zone());
    }
}
