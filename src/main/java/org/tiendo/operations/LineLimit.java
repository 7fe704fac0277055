package org.tiendo.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps a run that says too much from filling the store; the file of its process has all of it. */
final class LineLimit {

    /** More of one run help nobody. */
    static final int LINES_OF_A_RUN = 500;

    /** Runs that one process has going at the same time are far fewer. */
    private static final int RUNS_REMEMBERED = 1000;

    private final Map<Long, Integer> lines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > RUNS_REMEMBERED;
        }
    };

    /** The line itself, for the last one that has room a word on the further ones, for these nothing. */
    synchronized Optional<RunLogLine> admit(RunLogLine line) {
        int number = lines.getOrDefault(line.run(), 0) + 1;
        lines.put(line.run(), number);
        if (number > LINES_OF_A_RUN) {
            return Optional.empty();
        }
        return Optional.of(number < LINES_OF_A_RUN ? line : further(line));
    }

    private static RunLogLine further(RunLogLine line) {
        return LostLines.notice(
                line, "Only the first lines of a run are kept here; the further ones stand in its process's log file.");
    }
}
