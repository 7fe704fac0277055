package org.tiendo.operations;

import org.tiendo.run.RunKey;

/**
 * The progress of a run that has not ended.
 *
 * @param step the number of steps that have started
 * @param steps the number of steps that the run has in all
 * @param rows the rows read so far
 */
public record RunProgress(int step, int steps, long rows) {

    private static final int OF_A_PULL = 3;
    private static final int OF_AN_EDITION = 1;

    /** @param job {@code pull customs} or {@code edition} */
    static RunProgress of(String job, int step, long rows) {
        return new RunProgress(step, RunKey.pulledJob(job).isPresent() ? OF_A_PULL : OF_AN_EDITION, rows);
    }
}
