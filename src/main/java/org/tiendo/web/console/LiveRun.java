package org.tiendo.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.StepLine;

/**
 * The part of a run that changes while it is running.
 *
 * @param asOf the time at which it was read, in the zone
 */
public record LiveRun(RunningLine line, List<StepLine> steps, String asOf) {

    static LiveRun read(Run run, RunHistory history, Instant now, HomeTime time) {
        return new LiveRun(line(run, history, now, time), history.stepLines(run.number()), time.second(now));
    }

    /** The line of a run whose numbers are read now. */
    static RunningLine line(Run run, RunHistory history, Instant now, HomeTime time) {
        if (!run.status().isGoingOn()) {
            return RunningLine.of(run, null, null, now, time);
        }
        Map<String, org.tiendo.operations.Durations.Median> usual = history.usual(List.of(run.job()));
        return RunningLine.of(
                run, history.progress(List.of(run.number())).get(run.number()), usual.get(run.job()), now, time);
    }
}
