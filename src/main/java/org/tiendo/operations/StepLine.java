package org.tiendo.operations;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;
import org.tiendo.words.Sentence;

/**
 * A step of a run in the words of its table; each empty where there is nothing to say.
 *
 * @param counts null for a step that reads no rows
 * @param sum whether the outcomes add up
 * @param rows the number of rows that the sum speaks of
 */
public record StepLine(
        Sentence name, String status, String took, @Nullable Counts counts, Sum sum, long rows) {

    /** The rows that a step has read, and their outcomes. */
    public record Counts(long read, long accepted, long rejected, long filtered, long outside) {

        static @Nullable Counts of(RunStep step) {
            return step.isReading()
                    ? new Counts(step.read(), step.accepted(), step.rejected(), step.filtered(), step.outside())
                    : null;
        }
    }

    /** The ways in which the rows of a step add up. */
    public enum Sum {
        /** The step has no rows. */
        NOTHING,
        /** It reads none and writes some. */
        WRITTEN,
        ADDS_UP,
        LOST,
        TOO_MANY;

        static Sum of(RunStep step) {
            if (!step.isReading()) {
                return step.accepted() == 0 ? NOTHING : WRITTEN;
            }
            long unaccounted = step.unaccounted();
            if (unaccounted == 0) {
                return ADDS_UP;
            }
            return unaccounted > 0 ? LOST : TOO_MANY;
        }

        /** The word as a part of keys. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static StepLine of(RunStep step) {
        Duration took = step.took();
        return new StepLine(
                StepName.of(step.name()),
                step.status(),
                took == null ? "" : Span.of(took),
                Counts.of(step),
                Sum.of(step),
                step.isReading() ? Math.abs(step.unaccounted()) : step.accepted());
    }

    /** Returns whether rows are lost, or counted twice. */
    public boolean isWrong() {
        return sum == Sum.LOST || sum == Sum.TOO_MANY;
    }

    /** The sum for a terminal, in English; empty for a step without rows. */
    String sentence() {
        return switch (sum) {
            case NOTHING -> "";
            case WRITTEN -> String.format(Locale.ROOT, "%,d written", rows);
            case ADDS_UP -> "adds up";
            case LOST -> String.format(Locale.ROOT, "DOES NOT ADD UP: %,d rows lost", rows);
            case TOO_MANY -> String.format(Locale.ROOT, "DOES NOT ADD UP: %,d rows too many", rows);
        };
    }

    /** The pull's report, which explanations are based on, when it differs from the steps; else empty. */
    static Optional<PullReport> contradiction(@Nullable PullReport report, List<RunStep> steps) {
        return Optional.ofNullable(report).filter(one -> !agrees(one, steps));
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
