package org.tiendo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.ledger.Reject;
import org.tiendo.report.RejectTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo rejects} command. */
@Command(name = "rejects", description = "Shows the rows that the latest pulls rejected, and why.")
final class RejectsCommand extends StoreCommand {

    @Option(names = "--job", paramLabel = "NAME", description = "Only this job's. Default: every job's.")
    private @Nullable String job;

    @Option(names = "--date", paramLabel = "DATE", description = "Only this business date's. Default: every date's.")
    private @Nullable LocalDate date;

    @Mixin
    private FormatOption format = new FormatOption();

    RejectsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            List<Reject> rejects = workplace.rejects().find(job, date);
            if (rejects.isEmpty()) {
                refuseUnknownJob(catalog);
            }
            format.print(
                    out(),
                    () -> rejects.isEmpty() ? none() : RejectTable.render(rejects, width()),
                    RejectTable.listing(rejects));
            return ExitCode.DONE;
        }
    }

    private String none() {
        return job == null && date == null
                ? "No row was rejected.\n"
                : "No rejected row matches the options; tiendo rejects without any shows all.\n";
    }

    /** Called only when nothing was found: a job that the home has dropped may still have rejects. */
    private void refuseUnknownJob(Catalog catalog) {
        if (job != null && catalog.job(job).isEmpty()) {
            throw MisuseException.unknownJob(
                    job, catalog.jobs().stream().map(Job::name).toList());
        }
    }
}
