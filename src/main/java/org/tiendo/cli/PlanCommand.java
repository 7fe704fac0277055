package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code tiendo plan} command, which groups the commands about the files of the plan. */
@Command(
        name = "plan",
        description = "Shows what the files of the plan would change.",
        synopsisSubcommandLabel = "COMMAND")
final class PlanCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final TiendoCommand tiendo;

    PlanCommand(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(tiendo.environment().err());
        }
        return ExitCode.MISUSED;
    }
}
