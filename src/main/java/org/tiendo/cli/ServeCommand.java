package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import picocli.CommandLine.Command;

/** The {@code tiendo serve} command. */
@Command(
        name = "serve",
        description = "Runs the schedule until it is stopped (SIGTERM, Ctrl-C): starts what is due, monitors it,"
                + " sends notifications of incidents, shows the editions as pages, and answers /api/v1, health and metrics."
                + " Several nodes may share one MySQL store.")
final class ServeCommand implements Callable<Integer> {

    private final TiendoCommand tiendo;
    private final Service service;

    ServeCommand(TiendoCommand tiendo, Service service) {
        this.tiendo = tiendo;
        this.service = service;
    }

    @Override
    public Integer call() {
        Catalog catalog = tiendo.catalog();
        service.serve(catalog, line -> {
            tiendo.out().println(line);
            tiendo.out().flush();
        });
        return ExitCode.DONE;
    }
}
