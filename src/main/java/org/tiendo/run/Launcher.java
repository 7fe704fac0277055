package org.tiendo.run;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.catalog.Job;

/**
 * Starts single runs, for the schedule and for people, through the one class that starts any; each call waits for the
 * end of the run.
 */
public interface Launcher {

    /** Resumes the job's unfinished run of the date, or starts one. */
    RunOutcome pull(Job job, LocalDate businessDate, StartedBy by);

    /** Builds the edition of the date with the data known at the cut-off. */
    RunOutcome edition(LocalDate businessDate, Instant cutOff, StartedBy by);

    /** Returns whether the home still has a job, so that its runs can be executed again. */
    boolean knows(String job);

    /** Resumes a failed or stopped run from its last commit. */
    RunOutcome restart(long run, StartedBy by);

    /** Executes a run again from the start, as a new run. */
    RunOutcome rerun(long run, StartedBy by);

    /** Executes a pull again from the start, as a new run that may withdraw however many figures. */
    RunOutcome accept(long run, StartedBy by);
}
