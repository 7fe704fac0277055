package org.tiendo.cli;

import org.tiendo.operations.Desk;
import org.tiendo.operations.Run;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which run something is done to, and why: the same at every command that does something to one. */
final class RunAndReason {

    @Parameters(paramLabel = "RUN", description = "Number of the run; tiendo runs lists them.")
    private long run;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for who looks at the audit later.")
    private String reason = "";

    long run() {
        return run;
    }

    String reason() {
        if (reason.isBlank()) {
            throw new MisuseException("--reason is empty; say why, for who looks at the audit later.");
        }
        return reason.strip();
    }

    /** The run as the store knows it. */
    Run in(Desk desk) {
        return desk.runs().find(run).orElseThrow(() -> unknown(run));
    }

    static MisuseException unknown(long run) {
        return new MisuseException("There is no run " + run + "; tiendo runs lists those there are.");
    }
}
