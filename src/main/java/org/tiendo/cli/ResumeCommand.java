package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit.Action;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo resume} command. */
@Command(name = "resume", description = "Ends the pause of a job or a source.")
final class ResumeCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "job|source", description = "What was paused.")
    private Kind kind = Kind.JOB;

    @Parameters(index = "1", paramLabel = "NAME", description = "As the files of the home call it.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why; kept in the audit.")
    private String reason = "";

    ResumeCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        try (Workplace workplace = open(catalog)) {
            String person = workplace.audit().actor().who();
            boolean wasPaused = workplace.planner().pauses().resume(kind, name, person, now());
            String subject = Words.of(kind) + " " + name;
            if (!wasPaused) {
                err().println("The " + subject + " is not paused.");
                return ExitCode.FAILED;
            }
            workplace.audit().add(Action.RESUME, subject, reason.strip(), "resumed");
            out().println("The " + subject + " is resumed; what it missed is treated as its schedule says.");
            return ExitCode.DONE;
        }
    }
}
