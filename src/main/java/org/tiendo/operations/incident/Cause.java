package org.tiendo.operations.incident;

import java.util.List;
import java.util.stream.Collectors;
import org.tiendo.operations.TaskName;
import org.tiendo.words.Sentence;

/**
 * A problem that exists now; while it lasts, kind and subject stay the same.
 *
 * @param about its object
 * @param facts the known facts; may change while it lasts
 */
public record Cause(IncidentKind kind, Sentence about, List<Sentence> facts) {

    /** The length of the column. */
    private static final int LONGEST = 255;

    public Cause {
        facts = List.copyOf(facts);
    }

    /** A cause whose words are the same in every language. */
    public Cause(IncidentKind kind, String subject, String message) {
        this(kind, Sentence.plain(subject), List.of(Sentence.plain(message)));
    }

    /**
     * The cause of an incident about a run, with the same subject whichever check finds it.
     *
     * @param task {@code pull customs} or {@code edition}
     * @param businessDate as in {@code 2024-03-31}
     */
    public static Cause ofRun(IncidentKind kind, String task, Object businessDate, Sentence... facts) {
        return new Cause(
                kind, Sentence.of(IncidentSubject.RUN, TaskName.of(task), businessDate.toString()), List.of(facts));
    }

    /** Its object in English: {@code pull customs, business date 2024-03-31}. */
    public String subject() {
        String whole = about.toString();
        return whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    }

    /** The known facts in English sentences. */
    public String message() {
        return facts.stream().map(Sentence::toString).collect(Collectors.joining(" "));
    }

    /** Identifies the cause: equal for equal causes, and different for all others. */
    public String key() {
        return kind.name() + " " + subject();
    }
}
