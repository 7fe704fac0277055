package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Desk;
import org.tiendo.operations.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tiendo restart}. */
@Command(
        name = "restart",
        description = {
            "Goes on with a failed or stopped run from its last commit: steps that had completed are not done again.",
            "To do everything again from the start, as a new run, use tiendo rerun."
        })
final class RestartCommand implements Callable<Integer> {

    @Mixin
    private RunAndReason which = new RunAndReason();

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    RestartCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() {
        Catalog catalog = tiendo.catalog();
        String reason = which.reason();
        try (Workplace workplace = workplaces.open(catalog)) {
            Desk desk = workplace.desk();
            Run run = which.in(desk);
            tiendo.surroundings().err().println("Run " + run.number() + ": " + run.title());
            tiendo.surroundings().err().flush();
            return new Ending(tiendo.surroundings()).tell(desk.interventions().restart(which.run(), reason));
        }
    }
}
