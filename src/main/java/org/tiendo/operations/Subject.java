package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.schedule.Pauses;
import org.tiendo.words.Sentence;

/** The objects of deeds; the argument is the number or the name. */
public enum Subject implements Sentence.Kind {
    RUN("run %s"),
    JOB("job %s"),
    SOURCE("source %s"),
    INCIDENT("incident %s");

    private final String english;

    Subject(String english) {
        this.english = english;
    }

    /** A job or a source. */
    public static Sentence of(Pauses.Kind kind, String name) {
        return Sentence.of(
                switch (kind) {
                    case JOB -> JOB;
                    case SOURCE -> SOURCE;
                },
                name);
    }

    @Override
    public String key() {
        return "subject." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
