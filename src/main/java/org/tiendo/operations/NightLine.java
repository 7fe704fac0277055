package org.tiendo.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.words.Sentence;

/**
 * An expected run in the words of lists.
 *
 * @param due in the home's zone, to the minute
 * @param deadline likewise, without its day where that is the day the run is due on
 * @param note why it failed, waits, was stopped or skipped, or where it is running; else empty
 */
public record NightLine(String due, String deadline, Sentence note) {

    public static NightLine of(ExpectedRun run, HomeTime time) {
        return new NightLine(time.minute(run.dueAt()), deadline(run, time), note(run, time));
    }

    private static String deadline(ExpectedRun run, HomeTime time) {
        String deadline = time.minute(run.deadline());
        String day = deadline.substring(0, deadline.indexOf(' ') + 1);
        return time.minute(run.dueAt()).startsWith(day) ? deadline.substring(day.length()) : deadline;
    }

    private static Sentence note(ExpectedRun run, HomeTime time) {
        return switch (run.state()) {
            case RUNNING -> running(String.valueOf(run.node()), run.startedAt(), time);
            case WAITING ->
                run.nextAttemptAt() == null
                        ? RunFailure.of(run.reason())
                        : Sentence.of(NightNote.AGAIN, time.minute(run.nextAttemptAt()), RunFailure.of(run.reason()));
            case EXPECTED, DUE, COMPLETED, FAILED, STOPPED, SKIPPED -> RunFailure.of(run.reason());
        };
    }

    private static Sentence running(String node, @Nullable Instant since, HomeTime time) {
        return since == null
                ? Sentence.of(NightNote.ON, node)
                : Sentence.of(NightNote.ON_SINCE, node, time.minute(since));
    }
}
