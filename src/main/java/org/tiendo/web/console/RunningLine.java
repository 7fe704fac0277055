package org.tiendo.web.console;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunLine;
import org.tiendo.operations.RunProgress;
import org.tiendo.web.view.Phrase;

/**
 * A run that is running, or was when the page was read.
 *
 * @param step like "2 / 3"; empty when it is not known
 * @param rows the rows read so far; empty when it is not known
 * @param expectedEnd the time at which it ends if it takes as long as usual; empty when no earlier run has completed, and
 *     for one that has ended
 * @param isLongerThanUsual whether that time has passed
 */
public record RunningLine(
        RunLine run, Mark mark, String step, String rows, String expectedEnd, boolean isLongerThanUsual) {

    static RunningLine of(Run run, @Nullable RunProgress progress, @Nullable Median usual, Instant now, HomeTime time) {
        Instant end = end(run, usual);
        return new RunningLine(
                RunLine.of(run, time.zone(), now),
                Mark.of(run.status()),
                progress == null ? "" : progress.step() + " / " + progress.steps(),
                progress == null ? "" : String.format(Locale.ROOT, "%,d", progress.rows()),
                end == null ? "" : time.second(end),
                end != null && end.isBefore(now));
    }

    private static @Nullable Instant end(Run run, @Nullable Median usual) {
        Instant started = run.startedAt();
        return usual == null || started == null || !run.status().isGoingOn() ? null : started.plus(usual.duration());
    }

    public Phrase task() {
        return Names.task(run.job());
    }

    /** Returns whether its row is to be asked for again. */
    public boolean isGoingOn() {
        return run.status().isGoingOn();
    }
}
