package org.tiendo.cli;

import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.HomeTime;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;
import org.tiendo.schedule.Planner.MissedRun;
import picocli.CommandLine.Command;

/** The {@code tiendo schedule missed} command. */
@Command(
        name = "missed",
        description = "Shows what was due while no node ran, and what the next node to start will do about it;"
                + " does none of it itself.")
final class ScheduleMissedCommand extends StoreCommand {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("was due", Align.LEFT, 20),
            new Column("what", Align.LEFT, 48),
            new Column("business date", Align.LEFT, 13),
            new Column("what becomes of it", Align.LEFT, 50)));

    ScheduleMissedCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        var time = new HomeTime(catalog.settings().zone());
        try (Workplace workplace = open(catalog)) {
            List<MissedRun> missed = workplace.planner().missed();
            out().print(
                            missed.isEmpty()
                                    ? "Nothing is missed.\n"
                                    : TABLE.render(
                                            missed.stream()
                                                    .map(run -> row(run, time))
                                                    .toList(),
                                            width()));
            return ExitCode.DONE;
        }
    }

    private static List<Cell> row(MissedRun run, HomeTime time) {
        return List.of(
                new Cell(time.minute(run.dueAt())),
                new Cell(run.task()),
                new Cell(run.businessDate().toString()),
                new Cell(run.reason()));
    }
}
