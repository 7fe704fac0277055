package org.tiendo.run;

import java.time.Instant;
import java.time.LocalDate;
import org.tiendo.catalog.Job;

/** Starts single runs, for the schedule and for people, through the one place that starts any; each call waits for the end. */
public interface Launcher {

    /** Goes on with the job's unfinished run of the date, or begins one. */
    RunOutcome pull(Job job, LocalDate businessDate, StartedBy by);

    /** Cuts the edition of the date with what was known at the cut-off. */
    RunOutcome edition(LocalDate businessDate, Instant cutOff, StartedBy by);

    /** Goes on with a failed or stopped run from its last commit. */
    RunOutcome restart(long run, StartedBy by);

    /** Does what a run did again from the start, as a new run. */
    RunOutcome rerun(long run, StartedBy by);
}
