package org.tiendo.schedule;

import java.time.Instant;
import java.util.List;
import org.tiendo.catalog.Catalog;

/** The due times of all tasks, by the files of a home. */
public record Timetable(List<Task> tasks) {

    public Timetable {
        tasks = List.copyOf(tasks);
    }

    public static Timetable of(Catalog catalog) {
        return new Timetable(Task.of(catalog));
    }

    /** The firings after a moment, the soonest first, of all tasks together. */
    public List<Firing> next(Instant after, int number) {
        return tasks.stream()
                .flatMap(task -> task.after(after).limit(number))
                .sorted(java.util.Comparator.comparing(Firing::dueAt).thenComparing(Firing::task))
                .limit(number)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no task of that name */
    public Task task(String name) {
        return tasks.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
