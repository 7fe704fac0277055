package org.tiendo.web.console;

import java.util.Locale;
import org.tiendo.operations.RunStatus;
import org.tiendo.schedule.RunState;

/** The state of a run or of a task, with a sign that tells it without its colour. */
public enum Mark {
    EXPECTED("·", Colour.NONE),
    DUE("○", Colour.NONE),
    LATE("!", Colour.BAD),
    PAUSED("‖", Colour.WARN),
    RUNNING("▶", Colour.ACTIVE),
    STOPPING("…", Colour.ACTIVE),
    WAITING("↻", Colour.WARN),
    COMPLETED("✓", Colour.GOOD),
    FAILED("✗", Colour.BAD),
    DIED("†", Colour.BAD),
    STOPPED("■", Colour.WARN),
    ABANDONED("⊘", Colour.WARN),
    SKIPPED("–", Colour.NONE),
    UNKNOWN("?", Colour.BAD);

    /** The kinds by which the stylesheet colours states. */
    private enum Colour {
        GOOD,
        WARN,
        BAD,
        NONE,
        ACTIVE
    }

    private final String sign;
    private final Colour colour;

    Mark(String sign, Colour colour) {
        this.sign = sign;
        this.colour = colour;
    }

    static Mark of(RunStatus status) {
        return switch (status) {
            case RUNNING -> RUNNING;
            case STOPPING -> STOPPING;
            case DIED -> DIED;
            case COMPLETED -> COMPLETED;
            case STOPPED -> STOPPED;
            case FAILED -> FAILED;
            case ABANDONED -> ABANDONED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Mark of(RunState state) {
        return switch (state) {
            case EXPECTED -> EXPECTED;
            case DUE -> DUE;
            case RUNNING -> RUNNING;
            case WAITING -> WAITING;
            case COMPLETED -> COMPLETED;
            case FAILED -> FAILED;
            case STOPPED -> STOPPED;
            case SKIPPED -> SKIPPED;
        };
    }

    public String sign() {
        return sign;
    }

    /** The class of the stylesheet. */
    public String kind() {
        return colour.name().toLowerCase(Locale.ROOT);
    }

    /** The key of its word. */
    public String key() {
        return "mark." + name().toLowerCase(Locale.ROOT);
    }
}
