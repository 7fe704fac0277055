package org.tiendo.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentDesk;
import org.tiendo.operations.incident.IncidentTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiendo incidents}. */
@Command(name = "incidents", description = "Shows what is wrong, and who sees to it.")
final class IncidentsCommand implements Callable<Integer> {

    /** What anybody looks through at a terminal. */
    private static final int LATEST = 100;

    @Option(names = "--all", description = "Also those that are over; the latest " + LATEST + ".")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: table.")
    private Format format = Format.TABLE;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    IncidentsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        try (Workplace workplace = workplaces.open(catalog)) {
            IncidentDesk desk = workplace.incidents();
            show(all ? desk.latest(LATEST) : desk.lasting(), catalog);
            return ExitCode.DONE;
        }
    }

    private void show(List<Incident> incidents, Catalog catalog) throws IOException {
        switch (format) {
            case TABLE -> tiendo.out().print(table(incidents, catalog));
            case CSV -> IncidentTable.listing(incidents).writeCsv(tiendo.out());
            case JSON -> IncidentTable.listing(incidents).writeJson(tiendo.out());
        }
    }

    private String table(List<Incident> incidents, Catalog catalog) {
        if (incidents.isEmpty()) {
            return all ? "There has been no incident.\n" : "There is no incident.\n";
        }
        return IncidentTable.render(incidents, catalog.settings().zone());
    }
}
