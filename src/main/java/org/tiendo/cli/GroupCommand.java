package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only groups others: on its own it shows what it groups. */
abstract class GroupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private final TiendoCommand tiendo;

    GroupCommand(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public final Integer call() {
        if (spec != null) {
            spec.commandLine().usage(tiendo.environment().err());
        }
        return ExitCode.MISUSED;
    }
}
