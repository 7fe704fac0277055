package org.tiendo.run;

import org.springframework.batch.core.listener.JobExecutionListener;

/**
 * What a run is given when it may begin.
 *
 * @param claim to be confirmed before anything counts
 * @param watch is told how it begins and ends
 */
public record Permit(Claim claim, JobExecutionListener watch) {}
