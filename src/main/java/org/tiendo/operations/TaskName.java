package org.tiendo.operations;

import java.util.Locale;
import java.util.Optional;
import org.tiendo.run.RunKey;
import org.tiendo.schedule.Task;
import org.tiendo.words.Sentence;

/** The names of tasks; only that of a pull has an argument, its job. */
public enum TaskName implements Sentence.Kind {
    PULL("pull %s"),
    EDITION("edition"),
    DIGEST("digest"),
    HOUSEKEEPING("housekeeping");

    private final String english;

    TaskName(String english) {
        this.english = english;
    }

    /** @param name as the schedule has it: {@code pull customs}, {@code edition} */
    public static Sentence of(String name) {
        Optional<String> job = RunKey.pulledJob(name);
        if (job.isPresent()) {
            return Sentence.of(PULL, job.get());
        }
        return switch (name) {
            case Task.EDITION -> Sentence.of(EDITION);
            case Task.DIGEST -> Sentence.of(DIGEST);
            case Task.HOUSEKEEPING -> Sentence.of(HOUSEKEEPING);
            default -> Sentence.plain(name);
        };
    }

    @Override
    public String key() {
        return "task." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
