package org.tiendo.web.console;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunLogLine;

/** The reason why a run has log lines to show, or none. */
enum LogState {
    LINES,
    /** It is running and has written nothing so far. */
    NOT_YET,
    /** It wrote nothing. */
    NONE,
    /** Housekeeping has removed what it wrote. */
    PURGED;

    static LogState of(Run run, List<RunLogLine> lines, RetentionSettings retention, Instant now, HomeTime time) {
        if (!lines.isEmpty()) {
            return LINES;
        }
        LocalDate purged = purgedOn(run, retention, time);
        boolean isPurged = purged != null && !purged.isAfter(LocalDate.ofInstant(now, time.zone()));
        return isPurged ? PURGED : run.status().isGoingOn() ? NOT_YET : NONE;
    }

    /** The day on which housekeeping removes the log of a run; null before the run has started. */
    static @Nullable LocalDate purgedOn(Run run, RetentionSettings retention, HomeTime time) {
        Instant last = run.endedAt() == null ? run.startedAt() : run.endedAt();
        // Housekeeping comes once a day: what is too old since yesterday is gone today.
        return last == null ? null : LocalDate.ofInstant(last, time.zone()).plusDays(retention.logs() + 1L);
    }
}
