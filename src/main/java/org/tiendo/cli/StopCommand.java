package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tiendo stop}. */
@Command(
        name = "stop",
        description = {
            "Asks a running run, on whichever node, to stop after the block of rows that it is at; does not wait for it.",
            "It can be gone on with by tiendo restart."
        })
final class StopCommand implements Callable<Integer> {

    @Mixin
    private RunAndReason which = new RunAndReason();

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    StopCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() {
        Catalog catalog = tiendo.catalog();
        String reason = which.reason();
        try (Workplace workplace = workplaces.open(catalog)) {
            Desk desk = workplace.desk();
            var unused = which.in(desk);
            return new Ending(tiendo.surroundings()).tell(desk.interventions().stop(which.run(), reason));
        }
    }
}
