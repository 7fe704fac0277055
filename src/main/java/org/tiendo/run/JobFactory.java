package org.tiendo.run;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Makes the Batch job of a run once its lease is held. */
@FunctionalInterface
public interface JobFactory {

    /**
     * @param lease to be confirmed in the transaction of whatever counts
     * @param watch is told how the run starts and ends
     */
    Job create(RunLease lease, JobExecutionListener watch);
}
