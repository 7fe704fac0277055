package org.tiendo.web.console;

import org.tiendo.operations.Run;
import org.tiendo.operations.TaskName;
import org.tiendo.web.view.Phrase;

/** The names of tasks and of runs on pages; a terminal has its own. */
final class Names {

    private Names() {}

    /** @param name as the schedule has it: {@code pull customs}, {@code edition}, {@code digest} */
    static Phrase task(String name) {
        return Phrase.of(TaskName.of(name));
    }

    /** The task of a run with its business date. */
    static Phrase run(Run run) {
        return run.businessDate() == null ? task(run.job()) : Phrase.of("run.of", task(run.job()), run.businessDate());
    }
}
