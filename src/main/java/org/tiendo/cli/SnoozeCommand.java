package org.tiendo.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.incident.Incident;
import org.tiendo.report.PointInTime;
import org.tiendo.run.RefusedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo snooze} command. */
@Command(
        name = "snooze",
        description =
                "Leaves an incident alone for a while: nothing is sent of it; if it lasts, it is open again then.")
final class SnoozeCommand extends StoreCommand {

    @Parameters(paramLabel = "INCIDENT", description = "Its number, as tiendo incidents shows it.")
    private long incident;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Until until = new Until();

    @Option(names = "--reason", paramLabel = "WHY", required = true, description = "For the audit: why it can wait.")
    private String reason = "";

    SnoozeCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    /** The two alternative options for the end of a snooze. */
    static final class Until {

        @Option(
                names = "--until",
                paramLabel = "WHEN",
                converter = PointInTimeConverter.class,
                description = "The beginning of a date, or a moment such as 2024-06-30T18:00:00+07:00.")
        private @Nullable PointInTime when;

        @Option(
                names = "--for",
                paramLabel = "LENGTH",
                converter = LengthConverter.class,
                description = "So long from now: 45m, 2h, 3d.")
        private @Nullable Duration length;

        Instant from(Instant now, ZoneId zone) {
            if (when != null) {
                return when.start(zone);
            }
            return length == null ? now : now.plus(length);
        }
    }

    @Override
    int call(Catalog catalog) {
        ZoneId zone = catalog.settings().zone();
        Instant wake = until.from(now(), zone);
        try (Workplace workplace = open(catalog)) {
            Incident snoozed = workplace.incidents().snooze(incident, wake, Reason.stated(reason));
            out().println("Incident " + incident + " is snoozed until " + new HomeTime(zone).minute(wake) + ": "
                    + snoozed.title());
            return ExitCode.DONE;
        } catch (RefusedException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }
}
