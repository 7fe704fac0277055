package org.tiendo.cli;

import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.HomeTime;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;
import org.tiendo.schedule.Planner;
import org.tiendo.schedule.Planner.Next;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The {@code tiendo schedule} command. */
@Command(name = "schedule", description = "Shows what is due next; see also its subcommands.")
final class ScheduleCommand extends StoreCommand {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("due", Align.LEFT, 20),
            new Column("what", Align.LEFT, 48),
            new Column("business date", Align.LEFT, 13),
            new Column("deadline", Align.LEFT, 20),
            new Column("", Align.LEFT, 60)));

    @Option(
            names = "--next",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many firings to show. Default: 20.")
    private int next = 20;

    ScheduleCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        if (next < 1 || next > 1000) {
            throw new MisuseException("--next takes a number from 1 to 1000, not " + next + ".");
        }
        var time = new HomeTime(catalog.settings().zone());
        try (Workplace workplace = open(catalog)) {
            Planner planner = workplace.planner();
            out().print(TABLE.render(
                    planner.next(next).stream().map(row -> row(row, time)).toList(), width()));
            tellOfFiles(planner, time);
            return ExitCode.DONE;
        }
    }

    private static List<Cell> row(Next next, HomeTime time) {
        String paused = next.pause()
                .map(pause -> "paused by " + pause.by() + ": " + pause.reason())
                .orElse("");
        return List.of(
                new Cell(time.minute(next.firing().dueAt())),
                new Cell(next.firing().task()),
                new Cell(next.firing().businessDate().toString()),
                new Cell(time.minute(next.firing().deadline())),
                new Cell(paused));
    }

    private void tellOfFiles(Planner planner, HomeTime time) {
        if (!planner.hasCurrentFiles()) {
            String current = planner.revision()
                    .map(revision -> "the nodes use revision " + revision.number() + ", applied by "
                            + revision.appliedBy() + " on " + time.minute(revision.appliedAt()))
                    .orElse("no node has worked by any yet");
            err().print(wrapped("This is what the files of this home ask for; " + current + "."));
            err().print(wrapped("To make these files count: tiendo schedule apply"));
        }
    }
}
