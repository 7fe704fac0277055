package org.tiendo.web.console;

import org.tiendo.operations.Run;
import org.tiendo.run.RunKey;
import org.tiendo.schedule.Task;
import org.tiendo.web.view.Phrase;

/** The names of tasks and of runs on pages; a terminal has its own. */
final class Names {

    private Names() {}

    /** @param name as the schedule has it: {@code pull customs}, {@code edition}, {@code digest} */
    static Phrase task(String name) {
        return RunKey.pulledJob(name).map(job -> Phrase.of("task.pull", job)).orElseGet(() -> switch (name) {
            case Task.EDITION -> Phrase.of("task.edition");
            case Task.DIGEST -> Phrase.of("task.digest");
            case Task.HOUSEKEEPING -> Phrase.of("task.housekeeping");
            default -> Phrase.plain(name);
        });
    }

    /** The task of a run with its business date. */
    static Phrase run(Run run) {
        return run.businessDate() == null ? task(run.job()) : Phrase.of("run.of", task(run.job()), run.businessDate());
    }
}
