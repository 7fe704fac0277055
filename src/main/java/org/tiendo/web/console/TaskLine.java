package org.tiendo.web.console;

import org.jspecify.annotations.Nullable;

/**
 * A task of a night; texts are empty where there is nothing to say.
 *
 * @param due in the home's zone, to the minute
 * @param deadline the time by which it should have ended
 * @param ended the time of its end
 * @param isLate whether it has not ended although it should have
 * @param run its last run; null before
 * @param note why it failed, waits, was stopped or skipped, or is paused; in English, as everywhere
 */
public record TaskLine(
        String task,
        Mark mark,
        boolean isLate,
        String due,
        String deadline,
        String ended,
        @Nullable Long run,
        String note) {}
