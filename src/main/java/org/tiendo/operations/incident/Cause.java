package org.tiendo.operations.incident;

/**
 * Something that is wrong now; while it lasts, kind and subject stay the same.
 *
 * @param subject what it is about, for people: {@code pull customs, business date 2024-03-31}
 * @param message what is known of it, in sentences; may change while it lasts
 */
public record Cause(IncidentKind kind, String subject, String message) {

    /** As long as the column. */
    private static final int LONGEST = 255;

    public Cause {
        subject = subject.length() > LONGEST ? subject.substring(0, LONGEST) : subject;
    }

    /** Of a run: the same subject whoever finds it. */
    public static Cause ofRun(IncidentKind kind, String run, Object businessDate, String message) {
        return new Cause(kind, run + ", business date " + businessDate, message);
    }

    /** The same for the same cause, and no other. */
    public String key() {
        return kind.name() + " " + subject;
    }
}
