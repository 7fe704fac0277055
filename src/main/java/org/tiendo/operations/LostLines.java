package org.tiendo.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.words.Words;

/** Counts the lines of each run that could not be stored. */
final class LostLines {

    private final Map<Long, Lost> lost = new LinkedHashMap<>();

    private record Lost(int lines, RunLogLine last) {

        RunLogLine line() {
            String count = Words.count(lines, "line") + (lines == 1 ? " was" : " were");
            return notice(
                    last, count + " not kept here, because the store did not answer; see its process's log file.");
        }
    }

    synchronized void add(RunLogLine line) {
        lost.merge(line.run(), new Lost(1, line), (before, one) -> new Lost(before.lines() + 1, line));
    }

    /** Returns a notice for each run with its number of lost lines, and resets the counts. */
    synchronized List<RunLogLine> take() {
        List<RunLogLine> all = new ArrayList<>();
        lost.values().forEach(lines -> all.add(lines.line()));
        lost.clear();
        return all;
    }

    static RunLogLine notice(RunLogLine at, String words) {
        return new RunLogLine(at.run(), at.at(), at.node(), "WARN", "org.tiendo", words, null);
    }
}
