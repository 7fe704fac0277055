package org.tiendo.access;

/** An action on users that is refused; the message is a sentence for the person who asked for it. */
public final class UserRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    UserRefusedException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** The kind of reason. */
    public enum Kind {
        NO_NAME,
        TAKEN,
        UNKNOWN,
        LAST_ADMIN
    }

    public Kind kind() {
        return kind;
    }
}
