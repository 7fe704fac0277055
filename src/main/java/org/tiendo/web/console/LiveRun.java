package org.tiendo.web.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunCourse;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.RunProgress;
import org.tiendo.operations.StepLine;

/**
 * The part of a run that changes while it is running.
 *
 * @param asOf the time at which it was read, in the zone
 */
public record LiveRun(RunningLine line, List<StepLine> steps, String asOf) {

    /** @param usual null when there is nothing to compare it with */
    static LiveRun of(Run run, RunCourse course, @Nullable Median usual, Instant now, HomeTime time) {
        RunProgress progress = run.status().isGoingOn() ? course.progress() : null;
        return new LiveRun(RunningLine.of(run, progress, usual, now, time), course.steps(), time.second(now));
    }

    /** The line of a run whose numbers are read now. */
    static RunningLine line(Run run, RunHistory history, Instant now, HomeTime time) {
        if (!run.status().isGoingOn()) {
            return RunningLine.of(run, null, null, now, time);
        }
        return RunningLine.of(run, history.course(run).progress(), usual(run, history), now, time);
    }

    static @Nullable Median usual(Run run, RunHistory history) {
        return history.usual(List.of(run.job())).get(run.job());
    }
}
