package org.tiendo.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Reasons told once below a table, whatever the number of rows they belong to. */
final class Footnotes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The mark to put beside what the note explains; empty for an empty note. */
    String mark(String note) {
        return note.isEmpty() ? "" : "[" + numbers.computeIfAbsent(note, added -> numbers.size() + 1) + "]";
    }

    /** A paragraph a note; empty without notes. */
    String render() {
        return numbers.entrySet().stream()
                .map(note -> Terminals.wrapped("[" + note.getValue() + "] " + note.getKey()))
                .collect(Collectors.joining());
    }
}
