package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tiendo abandon}. */
@Command(
        name = "abandon",
        description = {
            "Gives a failed or stopped run up for good: neither the schedule nor tiendo restart goes on with it.",
            "The next pull or edition of its date begins anew."
        })
final class AbandonCommand implements Callable<Integer> {

    @Mixin
    private RunAndReason which = new RunAndReason();

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    AbandonCommand(TiendoCommand tiendo, Workplaces workplaces) {
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
            return new Ending(tiendo.surroundings()).tell(desk.interventions().abandon(which.run(), reason));
        }
    }
}
