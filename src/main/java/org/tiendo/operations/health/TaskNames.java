package org.tiendo.operations.health;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tiendo.catalog.Catalog;
import org.tiendo.run.RunKey;
import org.tiendo.schedule.Task;
import org.tiendo.schedule.Timetable;

/** The names of tasks in metrics: a bounded set. */
final class TaskNames {

    private TaskNames() {}

    /** The names of all tasks of a catalog, also of jobs that run only on request. */
    static Collection<String> of(Catalog catalog) {
        Set<String> names = new LinkedHashSet<>();
        catalog.jobs().forEach(job -> names.add(RunKey.pullName(job.name())));
        Timetable.of(catalog).tasks().stream().map(Task::name).forEach(names::add);
        return names;
    }

    static boolean isPull(String task) {
        return RunKey.pulledJob(task).isPresent();
    }
}
