package org.tiendo.cli;

import java.util.concurrent.Callable;
import org.tiendo.operations.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tiendo acknowledge}. */
@Command(
        name = "acknowledge",
        description = "Says that somebody sees to an incident: nothing more is sent of it until it is over.")
final class AcknowledgeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "INCIDENT", description = "Its number, as tiendo incidents shows it.")
    private long incident;

    @Option(names = "--reason", paramLabel = "WHY", required = true, description = "For the audit: who does what.")
    private String reason = "";

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    AcknowledgeCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() {
        try (Workplace workplace = workplaces.open(tiendo.catalog())) {
            Incident acknowledged = workplace.incidents().acknowledge(incident, Reason.stated(reason));
            tiendo.out().println("Incident " + incident + " is acknowledged: " + acknowledged.title());
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }
}
