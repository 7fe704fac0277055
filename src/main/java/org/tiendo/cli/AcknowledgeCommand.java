package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.operations.incident.Incident;
import org.tiendo.run.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo acknowledge} command. */
@Command(
        name = "acknowledge",
        description = "Records that somebody handles an incident: nothing more is sent about it until it has ended.")
final class AcknowledgeCommand extends StoreCommand {

    @Parameters(paramLabel = "INCIDENT", description = "Its number, as tiendo incidents shows it.")
    private long incident;

    @Option(names = "--reason", paramLabel = "WHY", required = true, description = "For the audit: who does what.")
    private String reason = "";

    AcknowledgeCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        try (Workplace workplace = open(catalog)) {
            Incident acknowledged = workplace.incidents().acknowledge(incident, Reason.stated(reason));
            out().println("Incident " + incident + " is acknowledged: " + acknowledged.title());
            return ExitCode.DONE;
        } catch (RefusedException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }
}
