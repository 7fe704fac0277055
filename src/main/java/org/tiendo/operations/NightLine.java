package org.tiendo.operations;

import org.tiendo.schedule.ExpectedRun;

/**
 * An expected run in the words of lists.
 *
 * @param due in the home's zone, to the minute
 * @param deadline likewise, without its day where that is the day the run is due on
 * @param note why it failed, waits, was stopped or skipped, or where it is running; else empty
 */
public record NightLine(String due, String deadline, String note) {

    public static NightLine of(ExpectedRun run, HomeTime time) {
        return new NightLine(time.minute(run.dueAt()), deadline(run, time), note(run, time));
    }

    private static String deadline(ExpectedRun run, HomeTime time) {
        String deadline = time.minute(run.deadline());
        String day = deadline.substring(0, deadline.indexOf(' ') + 1);
        return time.minute(run.dueAt()).startsWith(day) ? deadline.substring(day.length()) : deadline;
    }

    private static String note(ExpectedRun run, HomeTime time) {
        return switch (run.state()) {
            case RUNNING ->
                "on " + run.node() + (run.startedAt() == null ? "" : " since " + time.minute(run.startedAt()));
            case WAITING ->
                (run.nextAttemptAt() == null ? "" : "again at " + time.minute(run.nextAttemptAt()) + "; ")
                        + run.reason();
            case EXPECTED, DUE, COMPLETED, FAILED, STOPPED, SKIPPED -> run.reason();
        };
    }
}
