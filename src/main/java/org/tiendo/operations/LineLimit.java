package org.tiendo.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Limits the log lines of a run, so that they do not fill the store; the log file of its process has all of them. */
final class LineLimit {

    /** More lines of one run are of no use. */
    static final int LINES_OF_A_RUN = 500;

    /** One process runs far fewer at the same time. */
    private static final int RUNS_REMEMBERED = 1000;

    private final Map<Long, Integer> lines = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
            return size() > RUNS_REMEMBERED;
        }
    };

    /**
     * The line itself; a notice about the further lines in place of the last line within the limit; empty beyond the
     * limit.
     */
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
