package org.tiendo.catalog.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects problems, so that an operator sees all of them at once; several threads may add some. */
public final class Problems {

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();
    private final Queue<Problem> warnings = new ConcurrentLinkedQueue<>();

    public void add(Place place, String message) {
        found.add(new Problem(place.file(), place.line(), place.column(), message));
    }

    public void add(Entry entry, String message) {
        add(entry.place(), message);
    }

    /** Adds a warning, which does not prevent the home from running. */
    public void warn(Entry entry, String message) {
        Place place = entry.place();
        warnings.add(new Problem(place.file(), place.line(), place.column(), "warning: " + message));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems or warnings in the order of files and lines, without duplicates. */
    public List<Problem> sorted() {
        return sorted(found);
    }

    /** The problems or warnings in the order of files and lines, without duplicates. */
    public List<Problem> warnings() {
        return sorted(warnings);
    }

    private static List<Problem> sorted(Queue<Problem> problems) {
        return problems.stream().sorted(BY_PLACE).distinct().toList();
    }
}
