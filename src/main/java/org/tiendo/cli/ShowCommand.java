package org.tiendo.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Dossier;
import org.tiendo.operations.RunJson;
import org.tiendo.operations.RunText;
import org.tiendo.operations.RunText.Traces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiendo show}. */
@Command(
        name = "show",
        description =
                "Shows all that is known about one run: why it ended so, its steps and rows, who asked for it, what"
                        + " people did about it, and its log lines from whichever node wrote them.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "RUN", description = "Number of the run; tiendo runs lists them.")
    private long run;

    @Option(names = "--trace", description = "Show the stack traces too, as --stacktrace does.")
    private boolean trace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Form format = Form.TEXT;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    ShowCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        try (Workplace workplace = workplaces.open(catalog)) {
            Dossier dossier = workplace.desk().dossiers().of(run).orElseThrow(() -> RunAndReason.unknown(run));
            switch (format) {
                case TEXT -> tiendo.out().print(text(catalog).render(dossier));
                case JSON -> RunJson.write(dossier, tiendo.out());
            }
            return ExitCode.DONE;
        }
    }

    private RunText text(Catalog catalog) {
        Surroundings surroundings = tiendo.surroundings();
        return new RunText(
                catalog.settings().zone(),
                surroundings.clock().instant(),
                trace || tiendo.wantsStacktrace() ? Traces.SHOWN : Traces.HIDDEN,
                surroundings.terminal()::alarming);
    }
}
