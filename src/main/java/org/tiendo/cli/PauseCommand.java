package org.tiendo.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.PauseDeeds;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.words.Sentence;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo pause} command. */
@Command(
        name = "pause",
        description =
                "Starts no runs of a job or a source for a while; running ones continue. What becomes due meanwhile is"
                        + " treated as missed when the pause ends.")
final class PauseCommand extends StoreCommand {

    @Parameters(index = "0", paramLabel = "job|source", description = "What is left alone: a job or a source.")
    private Kind kind = Kind.JOB;

    @Parameters(index = "1", paramLabel = "NAME", description = "As the files of the home call it.")
    private String name = "";

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; shown with the pause.")
    private String reason = "";

    @Option(
            names = "--for",
            paramLabel = "DURATION",
            converter = LengthConverter.class,
            description = "Ends by itself after so long: 45m, 2h, 3d. Default: until it is resumed.")
    private @Nullable Duration length;

    PauseCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        refuseUnknown(kind, name, catalog);
        String why = Reason.stated(reason);
        Instant until = length == null ? null : now().plus(length);
        try (Workplace workplace = open(catalog)) {
            var deeds = new PauseDeeds(workplace.planner().pauses(), workplace.audit());
            return deeds.pause(kind, name, why, until).in(done -> done(done + ending(until, catalog)), this::refused);
        }
    }

    private String ending(@Nullable Instant until, Catalog catalog) {
        return until == null
                ? ". To end it: tiendo resume " + Words.of(kind) + " " + name
                : " until " + new HomeTime(catalog.settings().zone()).minute(until) + ".";
    }

    private int done(String sentence) {
        out().println(sentence);
        return ExitCode.DONE;
    }

    private int refused(Sentence sentence) {
        err().println(sentence);
        return ExitCode.FAILED;
    }

    static void refuseUnknown(Kind kind, String name, Catalog catalog) {
        Collection<String> known = switch (kind) {
            case JOB -> catalog.jobs().stream().map(Job::name).toList();
            case SOURCE -> catalog.sources().keySet();
        };
        if (!known.contains(name)) {
            throw MisuseException.unknown(Words.of(kind) + " \"" + name + "\" in this home", name, known);
        }
    }
}
