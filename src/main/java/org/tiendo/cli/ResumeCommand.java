package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.operations.Audit.Action;
import org.tiendo.schedule.Pauses.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiendo resume}. */
@Command(name = "resume", description = "Ends the pause of a job or a source.")
final class ResumeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "job|source", description = "What was paused.")
    private Kind kind = Kind.JOB;

    @Parameters(index = "1", paramLabel = "NAME", description = "As the files of the home call it.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; kept in the audit.")
    private String reason = "";

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    ResumeCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workplaces.open(tiendo.catalog())) {
            String person = workplace.audit().actor().who();
            boolean wasPaused = workplace
                    .planner()
                    .pauses()
                    .resume(kind, name, person, tiendo.surroundings().clock().instant());
            String subject = Words.of(kind) + " " + name;
            if (!wasPaused) {
                tiendo.surroundings().err().println("The " + subject + " is not paused.");
                return ExitCode.FAILED;
            }
            workplace.audit().add(Action.RESUME, subject, reason.strip(), "resumed");
            tiendo.out().println("The " + subject + " is resumed; what it missed is treated as its schedule says.");
            return ExitCode.DONE;
        }
    }
}
