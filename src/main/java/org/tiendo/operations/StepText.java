package org.tiendo.operations;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/**
 * Formats the steps of a run with the outcomes of its rows, and whether these add up.
 *
 * @param alarming colours text that must not be overlooked
 */
record StepText(UnaryOperator<String> alarming) {

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
        return "\n" + TABLE.render(details.steps().stream().map(this::row).toList()) + contradiction(details);
    }

    private List<Cell> row(RunStep step) {
        Duration took = step.took();
        return List.of(
                new Cell(step.name()),
                new Cell(step.status()),
                new Cell(took == null ? "" : Span.of(took)),
                rows(step, step.read()),
                rows(step, step.accepted()),
                rows(step, step.rejected()),
                rows(step, step.filtered()),
                rows(step, step.outside()),
                sum(step));
    }

    private static Cell rows(RunStep step, long rows) {
        return new Cell(step.isReading() ? String.format(Locale.ROOT, "%,d", rows) : "");
    }

    private Cell sum(RunStep step) {
        if (!step.isReading()) {
            return new Cell(step.accepted() == 0 ? "" : String.format(Locale.ROOT, "%,d written", step.accepted()));
        }
        long unaccounted = step.unaccounted();
        return unaccounted == 0 ? new Cell("adds up") : new Cell(doesNotAddUp(unaccounted), alarming);
    }

    private static String doesNotAddUp(long unaccounted) {
        return unaccounted > 0
                ? String.format(Locale.ROOT, "DOES NOT ADD UP: %,d rows lost", unaccounted)
                : String.format(Locale.ROOT, "DOES NOT ADD UP: %,d rows too many", -unaccounted);
    }

    /** A warning when the pull's report, which explanations are based on, differs from the steps; else empty. */
    private String contradiction(RunDetails details) {
        PullReport report = details.report();
        if (report == null || agrees(report, details.steps())) {
            return "";
        }
        String said = String.format(
                Locale.ROOT,
                "THE REPORT SAYS OTHERWISE: %,d read, %,d accepted, %,d rejected, %,d filtered, %,d outside",
                report.read(),
                report.accepted(),
                report.rejected(),
                report.filtered(),
                report.outside());
        return alarming.apply(said) + "\n";
    }

    private static boolean agrees(PullReport report, List<RunStep> steps) {
        @Nullable
        RunStep reading = steps.stream().filter(RunStep::isReading).findFirst().orElse(null);
        // A source without rows leaves a step that looks like any other.
        return reading == null
                ? report.read() == 0
                : report.read() == reading.read()
                        && report.accepted() == reading.accepted()
                        && report.rejected() == reading.rejected()
                        && report.filtered() == reading.filtered()
                        && report.outside() == reading.outside();
    }
}
