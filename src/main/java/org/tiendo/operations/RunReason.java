package org.tiendo.operations;

import org.tiendo.words.Sentence;
import org.tiendo.words.Words;

/**
 * The reason for the status of a run, to be put into the words of a language.
 *
 * @param process the node that executed the run; empty when it is not known
 * @param cause the cause of the failure; an empty sentence without one
 */
public record RunReason(Kind kind, String process, Sentence cause) {

    private static final Sentence NONE = Sentence.plain("");

    /** The kinds of reasons. */
    public enum Kind {
        RUNNING,
        STOPPING,
        DIED,
        COMPLETED,
        STOPPED,
        /** It failed by a cause that it could still write down. */
        FAILED,
        /** Its process died before it could write down anything. */
        LOST,
        ABANDONED,
        UNKNOWN;

        /** The kind as a part of keys. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    public static RunReason of(Run run) {
        String process = run.by() == null ? "" : run.by().node();
        String message = run.exitMessage();
        boolean isKnown = !message.isBlank();
        return switch (run.status()) {
            case RUNNING -> new RunReason(Kind.RUNNING, process, NONE);
            case STOPPING -> new RunReason(Kind.STOPPING, process, NONE);
            case DIED -> new RunReason(Kind.DIED, process, NONE);
            case COMPLETED -> new RunReason(Kind.COMPLETED, process, NONE);
            case STOPPED -> new RunReason(Kind.STOPPED, process, NONE);
            case FAILED ->
                isKnown
                        ? new RunReason(Kind.FAILED, process, RunFailure.of(ExitReason.sentence(message)))
                        : new RunReason(Kind.LOST, process, NONE);
            case ABANDONED ->
                new RunReason(Kind.ABANDONED, process, isKnown ? RunFailure.of(ExitReason.sentence(message)) : NONE);
            case UNKNOWN -> new RunReason(Kind.UNKNOWN, process, NONE);
        };
    }

    public boolean hasCause() {
        return !cause.equals(NONE);
    }

    /** Returns whether there is nothing to explain. */
    public boolean isPlain() {
        return kind == Kind.COMPLETED;
    }
}
