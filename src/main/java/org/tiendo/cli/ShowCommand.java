package org.tiendo.cli;

import java.io.IOException;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Provenance;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunDetailsReader;
import org.tiendo.operations.RunJson;
import org.tiendo.operations.RunText;
import org.tiendo.operations.RunText.Traces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo show} command. */
@Command(
        name = "show",
        description =
                "Shows all that is known about one run: why it ended so, its steps and rows, who asked for it, what"
                        + " people did about it, and its log lines from whichever node wrote them.")
final class ShowCommand extends StoreCommand {

    @Parameters(paramLabel = "RUN", description = "Number of the run; tiendo runs lists them.")
    private long run;

    @Option(names = "--trace", description = "Show the stack traces too, as --stacktrace does.")
    private boolean trace;

    @Mixin
    private FormOption format = new FormOption();

    ShowCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            RunDetailsReader reader = workplace.operations().detailsReader();
            RunDetails details = reader.of(run).orElseThrow(() -> MisuseException.unknownRun(run));
            List<Provenance> withdrawn = reader.withdrawn(details);
            format.print(
                    out(),
                    () -> text(catalog).render(details, withdrawn),
                    json -> RunJson.write(details, withdrawn, json));
            return ExitCode.DONE;
        }
    }

    private RunText text(Catalog catalog) {
        CommandEnvironment environment = environment();
        return new RunText(
                catalog.settings().zone(),
                environment.clock().instant(),
                trace || wantsStacktrace() ? Traces.SHOWN : Traces.HIDDEN,
                environment.terminal()::alarming,
                width());
    }
}
