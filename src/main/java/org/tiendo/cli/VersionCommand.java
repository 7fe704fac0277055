package org.tiendo.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The {@code tiendo version} command. */
@Command(name = "version", description = "Shows the versions of tiendo, Java and the operating system.")
final class VersionCommand implements Callable<Integer> {

    private final TiendoCommand tiendo;

    VersionCommand(TiendoCommand tiendo) {
        this.tiendo = tiendo;
    }

    @Override
    public Integer call() {
        for (String line : new Version().getVersion()) {
            tiendo.out().println(line);
        }
        return ExitCode.DONE;
    }
}
