package org.tiendo.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Creates the Batch job of a run once its lease is held. */
@FunctionalInterface
public interface JobFactory {

    /**
     * @param lease to be confirmed in the transaction of every write that matters
     * @param watch is notified when the run starts and ends
     */
    Job create(RunLease lease, JobExecutionListener watch);
}
