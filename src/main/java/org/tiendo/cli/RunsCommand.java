package org.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunStatus;
import org.tiendo.operations.RunTable;
import org.tiendo.run.RunKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo runs} command. */
@Command(name = "runs", description = "Lists the runs of pulls and editions, the newest first.")
final class RunsCommand extends StoreCommand {

    private static final String EDITION = "edition";

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "Only this job's pulls; edition for the editions. Default: everything.")
    private @Nullable String job;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only runs that are one of ${COMPLETION-CANDIDATES}. Default: any.")
    private @Nullable RunStatus status;

    @Option(names = "--from", paramLabel = "DATE", description = "Only runs that started on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only runs that started on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--date", paramLabel = "DATE", description = "Only runs for this business date.")
    private @Nullable LocalDate date;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + RunFilter.USUAL_LIMIT,
            description = "So many at most, the newest. Default: ${DEFAULT-VALUE}.")
    private int limit = RunFilter.USUAL_LIMIT;

    @Mixin
    private FormatOption format = new FormatOption();

    RunsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        RunFilter filter = filter(catalog.settings().zone());
        try (Workplace workplace = open(catalog)) {
            List<Run> runs = workplace.operations().runs().find(filter);
            if (runs.isEmpty()) {
                refuseUnknownJob(catalog);
            }
            format.print(out(), () -> table(runs, catalog.settings().zone()), RunTable.listing(runs));
            return ExitCode.DONE;
        }
    }

    private RunFilter filter(ZoneId zone) {
        if (limit < 1) {
            throw new MisuseException("--limit " + limit + " shows nothing; it must be 1 or more.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new MisuseException("--to " + to + " lies before --from " + from + ".");
        }
        return new RunFilter(
                job == null ? null : RunKey.nameFor(job),
                status,
                beginning(from, zone),
                to == null ? null : beginning(to.plusDays(1), zone),
                date,
                limit);
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** Called only when nothing was found: a job that the home has dropped still has its runs. */
    private void refuseUnknownJob(Catalog catalog) {
        if (job != null && !job.equals(EDITION) && catalog.job(job).isEmpty()) {
            throw MisuseException.unknownJob(
                    job, catalog.jobs().stream().map(Job::name).toList());
        }
    }

    private boolean isFiltered() {
        return Stream.of(job, status, from, to, date).anyMatch(Objects::nonNull);
    }

    private String table(List<Run> runs, ZoneId zone) {
        if (runs.isEmpty()) {
            return isFiltered()
                    ? "No run matches the options; tiendo runs without any lists the newest.\n"
                    : "There is no run yet. Start one with: tiendo run --date DATE\n";
        }
        String more = runs.size() == limit
                ? "The newest %d; more with --limit, fewer with --job, --status, --from, --to, --date.%n"
                        .formatted(limit)
                : "";
        return RunTable.render(runs, zone, now()) + more;
    }
}
