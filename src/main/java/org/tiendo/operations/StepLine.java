package org.tiendo.operations;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;

/**
 * A step of a run in the words of its table; each empty where there is nothing to say.
 *
 * @param read rows read; the following four are their outcomes
 * @param sum whether the outcomes add up
 * @param isWrong whether they do not
 */
public record StepLine(
        String name,
        String status,
        String took,
        String read,
        String accepted,
        String rejected,
        String filtered,
        String outside,
        String sum,
        boolean isWrong) {

    static StepLine of(RunStep step) {
        Duration took = step.took();
        return new StepLine(
                step.name(),
                step.status(),
                took == null ? "" : Span.of(took),
                rows(step, step.read()),
                rows(step, step.accepted()),
                rows(step, step.rejected()),
                rows(step, step.filtered()),
                rows(step, step.outside()),
                sum(step),
                step.unaccounted() != 0);
    }

    private static String rows(RunStep step, long rows) {
        return step.isReading() ? String.format(Locale.ROOT, "%,d", rows) : "";
    }

    private static String sum(RunStep step) {
        if (!step.isReading()) {
            return step.accepted() == 0 ? "" : String.format(Locale.ROOT, "%,d written", step.accepted());
        }
        long unaccounted = step.unaccounted();
        if (unaccounted == 0) {
            return "adds up";
        }
        return unaccounted > 0
                ? String.format(Locale.ROOT, "DOES NOT ADD UP: %,d rows lost", unaccounted)
                : String.format(Locale.ROOT, "DOES NOT ADD UP: %,d rows too many", -unaccounted);
    }

    /** A warning when the pull's report, which explanations are based on, differs from the steps; else empty. */
    static String contradiction(@Nullable PullReport report, List<RunStep> steps) {
        if (report == null || agrees(report, steps)) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "THE REPORT SAYS OTHERWISE: %,d read, %,d accepted, %,d rejected, %,d filtered, %,d outside",
                report.read(),
                report.accepted(),
                report.rejected(),
                report.filtered(),
                report.outside());
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
