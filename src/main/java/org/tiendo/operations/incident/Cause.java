package org.tiendo.operations.incident;

/**
 * A problem that exists now; while it lasts, kind and subject stay the same.
 *
 * @param subject its object, for people: {@code pull customs, business date 2024-03-31}
 * @param message the known facts, in sentences; may change while it lasts
 */
public record Cause(IncidentKind kind, String subject, String message) {

    /** The length of the column. */
    private static final int LONGEST = 255;

    public Cause {
        subject = subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
    }

    /** The cause of an incident about a run, with the same subject whichever check finds it. */
    public static Cause ofRun(IncidentKind kind, String run, Object businessDate, String message) {
        return new Cause(kind, run + ", business date " + businessDate, message);
    }

    /** Identifies the cause: equal for equal causes, and different for all others. */
    public String key() {
        return kind.name() + " " + subject;
    }
}
