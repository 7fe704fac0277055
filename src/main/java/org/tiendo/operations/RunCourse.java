package org.tiendo.operations;

import java.util.List;

/**
 * The steps of a run so far, and what they add up to.
 *
 * @param steps in the words of their table, in the order they started
 */
public record RunCourse(List<StepLine> steps, RunProgress progress) {

    public RunCourse {
        steps = List.copyOf(steps);
    }

    static RunCourse of(Run run, List<RunStep> steps) {
        long rows = steps.stream().mapToLong(RunStep::read).sum();
        return new RunCourse(steps.stream().map(StepLine::of).toList(), RunProgress.of(run.job(), steps.size(), rows));
    }
}
