package org.tiendo.web.console;

import org.jspecify.annotations.Nullable;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.web.view.Phrase;

/**
 * A task of a night; texts are empty where there is nothing to say.
 *
 * @param due in the home's zone, to the minute
 * @param deadline the time by which it should have ended
 * @param ended the time of its end
 * @param isLate whether it has not ended although it should have
 * @param run its last run; null before
 * @param pause the one that keeps it from starting; null for a task that may start, or has
 * @param note why it failed, waits, was stopped or skipped, or where it is running
 */
public record TaskLine(
        Phrase task,
        Mark mark,
        boolean isLate,
        String due,
        String deadline,
        String ended,
        @Nullable Long run,
        @Nullable Pause pause,
        Phrase note) {}
