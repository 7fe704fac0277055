package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Desk;
import org.tiendo.operations.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code tiendo rerun}. */
@Command(
        name = "rerun",
        description = {
            "Does what a run did again from the start, as a new run, also when the old one has completed.",
            "To go on with a failed or stopped run from its last commit, use tiendo restart."
        })
final class RerunCommand implements Callable<Integer> {

    @Mixin
    private RunAndReason which = new RunAndReason();

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    RerunCommand(TiendoCommand tiendo, Workplaces workplaces) {
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
            return new Ending(tiendo.surroundings()).tell(desk.interventions().rerun(which.run(), reason));
        }
    }
}
