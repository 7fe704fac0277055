package org.tiendo.operations;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/**
 * Formats the steps of a run with the outcomes of its rows, and whether these add up.
 *
 * @param alarming colours text that must not be overlooked
 * @param width the most characters of a line
 */
record StepText(UnaryOperator<String> alarming, int width) {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("step", Align.LEFT, 20),
            new Column("status", Align.LEFT, 10),
            new Column("took", Align.RIGHT, 9),
            new Column("read", Align.RIGHT, 13),
            new Column("accepted", Align.RIGHT, 13),
            new Column("rejected", Align.RIGHT, 13),
            new Column("filtered", Align.RIGHT, 13),
            new Column("outside", Align.RIGHT, 13),
            new Column("sum", Align.LEFT, 36)));

    String render(RunDetails details) {
        if (details.steps().isEmpty()) {
            return "\nNo step has started.\n";
        }
        return "\n"
                + TABLE.render(details.course().steps().stream().map(this::row).toList(), width)
                + contradiction(details);
    }

    private List<Cell> row(StepLine step) {
        return List.of(
                new Cell(step.name().toString()),
                new Cell(step.status()),
                new Cell(step.took()),
                count(step, StepLine.Counts::read),
                count(step, StepLine.Counts::accepted),
                count(step, StepLine.Counts::rejected),
                count(step, StepLine.Counts::filtered),
                count(step, StepLine.Counts::outside),
                step.isWrong() ? new Cell(step.sentence(), alarming) : new Cell(step.sentence()));
    }

    private static Cell count(StepLine step, ToLongFunction<StepLine.Counts> rows) {
        StepLine.Counts counts = step.counts();
        return new Cell(counts == null ? "" : String.format(Locale.ROOT, "%,d", rows.applyAsLong(counts)));
    }

    private String contradiction(RunDetails details) {
        return details.contradiction()
                .map(report -> alarming.apply(contradiction(report)) + "\n")
                .orElse("");
    }

    private static String contradiction(PullReport report) {
        return String.format(
                Locale.ROOT,
                "THE REPORT SAYS OTHERWISE: %,d read, %,d accepted, %,d rejected, %,d filtered, %,d outside",
                report.read(),
                report.accepted(),
                report.rejected(),
                report.filtered(),
                report.outside());
    }
}
