package org.tiendo.schedule;

import java.util.function.Consumer;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** The only Quartz job: it reports which task is due, and waits until the open runs of that task have been executed. */
@DisallowConcurrentExecution
final class FireJob implements Job {

    private final Consumer<String> fired;

    /** @param fired receives the name of the task */
    FireJob(Consumer<String> fired) {
        this.fired = fired;
    }

    @Override
    public void execute(JobExecutionContext context) {
        fired.accept(context.getJobDetail().getKey().getName());
    }
}
