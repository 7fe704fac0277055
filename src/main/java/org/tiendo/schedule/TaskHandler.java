package org.tiendo.schedule;

import org.tiendo.run.RunOutcome;

/** Executes the task of an expected run, to its end. */
@FunctionalInterface
public interface TaskHandler {

    /** @throws RuntimeException when the outcome is not known, because the store can't be reached */
    RunOutcome run(Task task, ExpectedRun run);
}
