package org.tiendo.run;

import org.tiendo.words.Sentence;

/** A run may not be started now; the message says why and what to do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    public RefusedException(String message) {
        this(Sentence.plain(message));
    }

    public RefusedException(RunRefusal kind, Object... arguments) {
        this(Sentence.of(kind, arguments));
    }

    public RefusedException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** The message, for pages in the language of their reader. */
    public Sentence sentence() {
        return sentence;
    }
}
