package org.tiendo.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunTable;
import org.tiendo.report.Terminals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo runs} command. */
@Command(name = "runs", description = "Lists the runs of pulls and editions, the newest first.")
final class RunsCommand extends StoreCommand {

    @Mixin
    private RunsFilter chosen = new RunsFilter();

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
                chosen.refuseUnknownJob(catalog);
            }
            format.print(out(), () -> table(runs, catalog.settings().zone()), RunTable.listing(runs));
            return ExitCode.DONE;
        }
    }

    private RunFilter filter(ZoneId zone) {
        if (limit < 1) {
            throw new MisuseException("--limit " + limit + " shows nothing; it must be 1 or more.");
        }
        return chosen.of(zone, limit);
    }

    private String table(List<Run> runs, ZoneId zone) {
        if (runs.isEmpty()) {
            return chosen.isGiven()
                    ? "No run matches the options; tiendo runs without any lists the newest.\n"
                    : "There is no run yet. Start one with: tiendo run --date DATE\n";
        }
        String more = runs.size() == limit
                ? Terminals.wrapped(
                        "The newest %d; more with --limit, fewer with --job, --status, --from, --to, --date."
                                .formatted(limit),
                        width())
                : "";
        return RunTable.render(runs, zone, now(), width()) + more;
    }
}
