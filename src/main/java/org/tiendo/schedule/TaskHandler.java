package org.tiendo.schedule;

import org.tiendo.run.RunOutcome;

/** Does what an expected run is about, to its end. */
@FunctionalInterface
public interface TaskHandler {

    /** @throws RuntimeException when it can't tell what came of it, because the store is gone */
    RunOutcome run(Task task, ExpectedRun run);
}
