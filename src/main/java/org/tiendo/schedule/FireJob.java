package org.tiendo.schedule;

import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** All that Quartz does: it says which task is due, and waits until what is open of it has been run. */
@DisallowConcurrentExecution
final class FireJob implements Job {

    private final Consumer<String> fired;

    /** @param fired is told the task */
    FireJob(Consumer<String> fired) {
        this.fired = fired;
    }

    @Override
    public void execute(JobExecutionContext context) {
        fired.accept(context.getJobDetail().getKey().getName());
    }
}
