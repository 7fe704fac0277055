package org.tiendo.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Footnotes below a table, each shown once for all rows that refer to it. */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The mark of a note, beside the text that the note explains; empty for an empty note. */
    String mark(String note) {
        return note.isEmpty() ? "" : "[" + numbers.computeIfAbsent(note, added -> numbers.size() + 1) + "]";
    }

    /**
     * One paragraph for each note; empty without notes.
     *
     * @param width the most characters of a line
     */
    String render(int width) {
        return numbers.entrySet().stream()
                .map(note -> Terminals.wrapped("[" + note.getValue() + "] " + note.getKey(), width))
                .collect(Collectors.joining());
    }
}
