package org.tiendo.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line that was logged during a run.
 *
 * @param node the process that logged it
 * @param trace the stack trace; null for a line without one
 */
public record RunLogLine(
        long run,
        Instant at,
        String node,
        String level,
        String logger,
        String message,
        @Nullable String trace) {}
