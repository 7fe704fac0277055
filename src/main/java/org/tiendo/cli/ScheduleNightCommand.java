package org.tiendo.cli;

import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.NightLine;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code tiendo schedule night} command. */
@Command(
        name = "night",
        description = "Shows what was to run by itself for a business date, and what has become of it.")
final class ScheduleNightCommand extends StoreCommand {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("due", Align.LEFT, 20),
            new Column("what", Align.LEFT, 32),
            new Column("state", Align.LEFT, 10),
            new Column("deadline", Align.LEFT, 20),
            new Column("tries", Align.RIGHT, 5),
            new Column("run", Align.RIGHT, 10),
            new Column("", Align.LEFT, 44)));

    @Mixin
    private NightOption date = new NightOption();

    ScheduleNightCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        var time = new HomeTime(catalog.settings().zone());
        LocalDate businessDate = date.at(now(), catalog.settings().zone());
        try (Workplace workplace = open(catalog)) {
            List<ExpectedRun> runs = workplace.planner().night(businessDate);
            out().print(
                            runs.isEmpty()
                                    ? "No node has served for %s. What is due next: tiendo schedule%n"
                                            .formatted(businessDate)
                                    : TABLE.render(
                                            runs.stream()
                                                    .map(run -> row(run, time))
                                                    .toList(),
                                            width()));
            return ExitCode.DONE;
        }
    }

    private static List<Cell> row(ExpectedRun run, HomeTime time) {
        NightLine line = NightLine.of(run, time);
        return List.of(
                new Cell(line.due()),
                new Cell(run.task()),
                new Cell(Words.of(run.state())),
                new Cell(line.deadline()),
                new Cell(String.valueOf(run.attempts())),
                new Cell(run.run() == null ? "" : run.run().toString()),
                new Cell(line.note().toString()));
    }
}
