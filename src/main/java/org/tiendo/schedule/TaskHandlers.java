package org.tiendo.schedule;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.tiendo.catalog.Job;
import org.tiendo.run.Launcher;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.StartedBy;

/**
 * The handlers of all tasks: pulls and editions are runs, the others chores.
 *
 * @param chores by the name of their task
 */
public record TaskHandlers(Launcher launcher, StartedBy by, Map<String, Consumer<ExpectedRun>> chores)
        implements TaskHandler {

    public TaskHandlers {
        chores = Map.copyOf(chores);
    }

    @Override
    public RunOutcome run(Task task, ExpectedRun run) {
        Job job = task.job();
        if (job != null) {
            return launcher.pull(job, run.businessDate(), by);
        }
        return task.name().equals(Task.EDITION)
                // The edition uses the data known when it was due, however late it is built.
                ? launcher.edition(run.businessDate(), run.dueAt(), by)
                : chore(task, run);
    }

    private RunOutcome chore(Task task, ExpectedRun run) {
        try {
            Objects.requireNonNull(chores.get(task.name()), task.name()).accept(run);
            return new RunOutcome.Completed(null);
        } catch (RuntimeException e) {
            return new RunOutcome.Failed(null, String.valueOf(e.getMessage()), true);
        }
    }
}
