package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The steps of runs, for people; a terminal shows their names as Spring Batch keeps them. */
public enum StepName implements Sentence.Kind {
    CONTRACT,
    READ,
    REPORT,
    SEAL;

    /** The name in the reader's language; one that no run of this version has stays as it is. */
    static Sentence of(String name) {
        for (StepName step : values()) {
            if (step.english().equals(name)) {
                return Sentence.of(step);
            }
        }
        return Sentence.plain(name);
    }

    @Override
    public String key() {
        return "step." + english();
    }

    @Override
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
