package org.tiendo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.ledger.Reject;
import org.tiendo.report.RejectCsv;
import org.tiendo.report.RejectJson;
import org.tiendo.report.RejectTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiendo rejects}. */
@Command(name = "rejects", description = "Shows the rows that the latest pulls rejected, and why.")
final class RejectsCommand implements Callable<Integer> {

    @Option(names = "--job", paramLabel = "NAME", description = "Only this job's. Default: every job's.")
    private @Nullable String job;

    @Option(names = "--date", paramLabel = "DATE", description = "Only this business date's. Default: every date's.")
    private @Nullable LocalDate date;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: table.")
    private Format format = Format.TABLE;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    RejectsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        try (Workplace workplace = workplaces.open(catalog)) {
            List<Reject> rejects = workplace.rejects(job, date);
            if (rejects.isEmpty()) {
                refuseUnknownJob(catalog);
            }
            show(rejects);
            return ExitCode.DONE;
        }
    }

    /** Asked only when nothing was found: a job that the home has dropped may still have rejects. */
    private void refuseUnknownJob(Catalog catalog) {
        if (job != null && catalog.job(job).isEmpty()) {
            throw MisuseException.unknownJob(
                    job, catalog.jobs().stream().map(Job::name).toList());
        }
    }

    private void show(List<Reject> rejects) throws IOException {
        switch (format) {
            case TABLE ->
                tiendo.out().print(rejects.isEmpty() ? "No row was rejected.\n" : RejectTable.render(rejects));
            case CSV -> RejectCsv.write(rejects, tiendo.out());
            case JSON -> RejectJson.write(rejects, tiendo.out());
        }
    }
}
