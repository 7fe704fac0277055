package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.schedule.Pauses;
import org.tiendo.words.Sentence;

/** The objects of deeds; the argument, where there is one, is the number or the name. */
public enum Subject implements Sentence.Kind {
    RUN("run %s"),
    JOB("job %s"),
    SOURCE("source %s"),
    INCIDENT("incident %s"),
    /** The argument is the business date. */
    NIGHT("night %s"),
    /** The argument is the criteria of the runs. */
    RUNS("runs %s"),
    BACKFILL("backfill"),
    EDITIONS("editions"),
    SCHEDULE("schedule"),
    TOKEN("token %s"),
    USER("user %s");

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

    public static Sentence token(String name) {
        return Sentence.of(TOKEN, Sentence.plain(name));
    }

    public static Sentence user(String name) {
        return Sentence.of(USER, Sentence.plain(name));
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
