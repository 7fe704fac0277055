package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.operations.PauseDeeds;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.words.Sentence;
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
            var deeds = new PauseDeeds(workplace.planner().pauses(), workplace.audit());
            return deeds.resume(kind, name, reason.strip()).in(this::done, this::refused);
        }
    }

    private int done(Sentence sentence) {
        out().println(sentence);
        return ExitCode.DONE;
    }

    private int refused(Sentence sentence) {
        err().println(sentence);
        return ExitCode.FAILED;
    }
}
